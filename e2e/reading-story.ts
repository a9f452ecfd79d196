import { readdirSync, readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { plainText } from "@/content/marks";
import type { Story } from "@/content/model";
import type { Language } from "@/i18n/languages";

const FOLDER = "edition/stories";

function readStory(file: string): Story {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as Story;
}

/** A sentence pair of the shipped edition, as the page shows it. */
export interface Told {
  readonly id: string;
  readonly tr: string;
  readonly en: string;
  readonly sources: readonly number[];
}

function pairsOf({ paragraphs }: Story): readonly Told[] {
  return paragraphs.flatMap(({ pairs }, i) =>
    pairs.map((pair, j) => ({
      id: `p${i + 1}s${j + 1}`,
      tr: plainText(pair.tr ?? ""),
      en: plainText(pair.en ?? ""),
      sources: pair.sources ?? [],
    })),
  );
}

/** The shipped story with the most sentences, so that it scrolls at every width. */
export const longest = readdirSync(FOLDER)
  .map(readStory)
  .toSorted((a, b) => pairsOf(b).length - pairsOf(a).length)[0] as Story;
export const told = pairsOf(longest);
export const storyPath = (language: Language, rest = "") => `/${language}/stories/${longest.id}${rest}`;

/** A sentence in the middle of the story that has sources. */
export const middle = told.find(({ sources }, i) => i >= told.length / 2 && sources.length > 0) as Told;

/** Opens the story with other paragraphs than it was shipped with; by way of the list, as its own page is printed. */
export async function openChanged(
  page: Page,
  visit: (path: string) => Promise<void>,
  language: Language,
  paragraphs: readonly unknown[],
): Promise<void> {
  const changed = { ...longest, paragraphs };
  await page.route(`**/data/stories/${longest.id}.*.json`, (route) => route.fulfill({ json: changed }));
  await visit(`/${language}/`);
  const name = plainText(longest.title[language] ?? "");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** The sentence as it stands on the page. */
export function sentence(page: Page, pair: Told, language: Language): Locator {
  return page.getByText(pair[language].slice(0, 60)).first();
}

/** Where two things stand at one moment: what is above them may be drawn between two questions. CSS pixels. */
export async function placesAtOnce(a: Locator, b: Locator): Promise<readonly [DOMRect, DOMRect]> {
  await expect(a).toBeVisible();
  await expect(b).toBeVisible();
  return a.evaluate(
    (first, second) =>
      [first.getBoundingClientRect().toJSON(), second.getBoundingClientRect().toJSON()] as [DOMRect, DOMRect],
    await b.elementHandle(),
  );
}

/**
 * Heights of the sentences' first lines in the window, as the next frame paints them: between two frames the page may have
 * changed and not yet gone back to its place. CSS pixels; none for a sentence that isn't there.
 */
async function topsOf(page: Page, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const tops = await page.evaluate((ids) => {
    const elements = ids.flatMap((id) => document.getElementById(id) ?? []);
    if (elements.length === 0) return [];
    return new Promise<(readonly [string, number])[]>((done) => {
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        done(entries.map(({ target, boundingClientRect }) => [target.id, boundingClientRect.top] as const));
      });
      for (const element of elements) observer.observe(element);
    });
  }, ids);
  return new Map(tops);
}

/** Height of a sentence's first line in the window. */
export async function topOf(page: Page, id: string): Promise<number> {
  return (await topsOf(page, [id])).get(id) ?? Number.NaN;
}

/** Which sentence the address's hash calls lit, told by where the focus is. */
export async function focusedPassage(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? "");
}

/** The sentence whose beginning is nearest to three tenths of the window's height, where eyes rest. */
export async function atReadingLine(page: Page): Promise<{ id: string; top: number }> {
  const tops = [
    ...(await topsOf(
      page,
      told.map(({ id }) => id),
    )),
  ];
  const line = (page.viewportSize()?.height ?? 0) * 0.3;
  const [id = "", top = 0] = tops.findLast(([, top]) => top <= line) ?? tops[0] ?? [];
  return { id, top };
}

/** The interface's words that the tests look for. */
export const WORDS = {
  tr: {
    single: "Yalnız Türkçe",
    parallel: "Yan yana",
    interleaved: "Alt alta",
    other: "English",
    otherShort: "EN",
    sources: "Kaynaklar",
    comfort: "Okuma rahatlığı",
    listen: "Dinle",
    quote: "Alıntıla",
  },
  en: {
    single: "English only",
    parallel: "Side by side",
    interleaved: "Interleaved",
    other: "Türkçe",
    otherShort: "TR",
    sources: "Sources",
    comfort: "Reading comfort",
    listen: "Listen",
    quote: "Quote",
  },
} as const;

/** The link of the language switch to the other language. */
export function otherLanguageLink(page: Page, language: Language): Locator {
  const { other, otherShort } = WORDS[language];
  return page.getByRole("navigation", { name: language === "tr" ? "Dil" : "Language" }).getByRole("link", {
    name: new RegExp(`${other}|${otherShort}`, "u"),
  });
}

/** A point of the window on a sentence's own words, where no link is. */
export async function pointOnWords(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((passage) => {
    const words = [...(document.getElementById(passage)?.childNodes ?? [])].find(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").length > 8,
    );
    const range = document.createRange();
    if (words) {
      range.setStart(words, 2);
      range.setEnd(words, 6);
    }
    const [rect] = range.getClientRects();
    return { x: (rect?.left ?? 0) + 6, y: (rect?.top ?? 0) + (rect?.height ?? 0) / 2 };
  }, id);
}

/** A sentence that follows another in its paragraph and begins with a word of some letters, not with a link. */
export function beginsWithWord(language: Language): Told {
  const raw = longest.paragraphs.flatMap(({ pairs }) => pairs.map((pair) => pair[language] ?? ""));
  return told.find(({ id }, i) => !id.endsWith("s1") && /^\p{L}{3,}\s/u.test(raw[i] ?? "")) as Told;
}

/** A point of the window on the first word of a sentence, which begins with words of its own. */
export async function pointOnFirstWord(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((passage) => {
    const words = document.getElementById(passage)?.firstChild;
    const range = document.createRange();
    if (words) {
      range.setStart(words, 0);
      range.setEnd(words, 2);
    }
    const [rect] = range.getClientRects();
    return { x: (rect?.left ?? 0) + (rect?.width ?? 0) / 2, y: (rect?.top ?? 0) + (rect?.height ?? 0) / 2 };
  }, id);
}
