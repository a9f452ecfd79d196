import { describe, expect, it, vi } from "vitest";
import { createI18n } from "./create-i18n";
import { messages as english } from "./messages/en";
import { messages as turkish } from "./messages/tr";
import { quickWords } from "./quick-words";

const CATALOGUES = { tr: turkish, en: english };

const partOf = (whole: unknown, name: string): unknown => (whole as Record<string, unknown>)[name];

function leavesOf(
  catalogue: object,
  path: readonly string[] = [],
): { path: readonly string[]; text: string }[] {
  return Object.entries(catalogue).flatMap(([name, part]: [string, unknown]) =>
    typeof part === "string"
      ? [{ path: [...path, name], text: part }]
      : leavesOf(part as object, [...path, name]),
  );
}

describe("quickWords", () => {
  it.each(["tr", "en"] as const)("says what i18next says (%s)", (language) => {
    const i18n = createI18n(language, CATALOGUES[language]);
    const [quick, slow] = [quickWords(i18n, "app"), i18n.getFixedT(null, "app")];
    expect(quick(($) => $.shell.skip)).toBe(slow(($) => $.shell.skip));
    expect(quick(($) => $.thread.stories, { count: 1 })).toBe(slow(($) => $.thread.stories, { count: 1 }));
  });

  it.each(["tr", "en"] as const)("fills in every message as i18next does (%s)", (language) => {
    const i18n = createI18n(language, CATALOGUES[language]);
    const [quick, slow] = [quickWords(i18n, "app"), i18n.getFixedT(null, "app")];
    const withValues = leavesOf(CATALOGUES[language]).filter(({ text }) => text.includes("{{"));
    expect(withValues.length).toBeGreaterThan(20);
    for (const { path, text } of withValues) {
      const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "");
      const values = Object.fromEntries(
        names.map((name) => [name, `<${name}> & $1 {{name}} $t(shell.skip)`]),
      );
      const key = (catalogue: unknown) => path.reduce(partOf, catalogue);
      const said = slow(path.join(".") as never, values);
      expect(Reflect.apply(quick, undefined, [key, values]), path.join(".")).toBe(said);
    }
  });

  it("asks i18next for no message that takes nothing", () => {
    const i18n = createI18n("tr", turkish);
    const slow = vi.spyOn(i18n, "t");
    const quick = quickWords(i18n, "app");
    expect(quick(($) => $.shell.skip)).toBe(turkish.shell.skip);
    expect(slow).not.toHaveBeenCalled();
    quick(($) => $.thread.stories, { count: 2 });
    expect(slow).toHaveBeenCalledOnce();
  });

  it("leaves what has not come to i18next, and knows it when it comes", () => {
    const i18n = createI18n("en", english);
    const desk = quickWords(i18n, "desk");
    expect(desk(($) => $.screen.what)).toBe("screen.what");
    i18n.addResourceBundle("en", "desk", { screen: { what: "For editors." } });
    expect(desk(($) => $.screen.what)).toBe("For editors.");
  });
});
