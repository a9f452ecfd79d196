import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Theme = Readonly<Record<string, string>>;

function block(selector: string): string {
  const from = css.indexOf(`${selector} {`);
  return css.slice(from, css.indexOf("}", from));
}

function tokensIn(text: string, pick: (value: string) => string): Theme {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, pick(value)]),
  );
}

const side = (at: number) => (value: string) => value.match(/#[\da-f]{6}/gi)?.[at] ?? value;
const light = tokensIn(block(":root"), side(0));
const dark = tokensIn(block(":root"), side(1));
const sepia = { ...light, ...tokensIn(block(':root[data-theme="sepia"]'), side(0)) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Theme, a: string, b: string): number {
  const [x, y] = [luminance(theme[a] ?? ""), luminance(theme[b] ?? "")];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const TEXT = ["ink", "muted", "thread", "person", "place", "organisation", "thing"] as const;

describe.each([
  ["light", light],
  ["dark", dark],
  ["sepia", sepia],
] as const)("%s", (_, theme) => {
  test.each(TEXT)("%s reads on paper and on raised (WCAG 1.4.3)", (token) => {
    expect(contrast(theme, token, "paper")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, token, "raised")).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["thread-soft", "pair-lit"])("ink reads on %s", (token) => {
    expect(contrast(theme, "ink", token)).toBeGreaterThanOrEqual(7);
  });

  test("what one operates stands out from its ground (WCAG 1.4.11)", () => {
    expect(contrast(theme, "control", "paper")).toBeGreaterThanOrEqual(3);
    expect(contrast(theme, "control", "raised")).toBeGreaterThanOrEqual(3);
  });

  test("text on the thread's colour, and paper on ink, read", () => {
    expect(contrast(theme, "on-thread", "thread")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, "paper", "ink")).toBeGreaterThanOrEqual(7);
  });
});

test("every colour of the light theme has a dark and a sepia one", () => {
  const colours = Object.keys(light);
  expect(Object.values(dark).filter((value) => !/^#[\da-f]{6}$/i.test(value))).toEqual([]);
  expect(
    Object.keys(tokensIn(block(':root[data-theme="sepia"]'), side(0))).sort((a, b) => (a < b ? -1 : 1)),
  ).toEqual(colours.filter((name) => name !== "color-scheme").sort((a, b) => (a < b ? -1 : 1)));
});
