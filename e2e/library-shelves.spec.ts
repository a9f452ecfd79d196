import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { EDITION, keptLibrary } from "./kept-library";
import { titleOf } from "./shipped";
import { expect, expectAccessible, inEachLanguage, test } from "./test";
import { said, wordsOf } from "./words";

const [A, B] = ["2023-09-13-vostochny-summit", "2024-06-19-putin-pyongyang"] as const;

const SAVED = 3;
const OPENED = 2;

/** Saves a story and a sentence of it, then another story; both are noted as opened once the page has time for that. */
async function saveThings(
  page: Page,
  visit: (path: string) => Promise<void>,
  language: string,
): Promise<void> {
  await visit(`/${language}/stories/${A}#p1s2`);
  await page.keyboard.press("s");
  await page.keyboard.press("Shift+S");
  await expect.poll(() => keptLibrary(page)).toMatchObject({ sentences: { [`${A}#p1s2`]: {} } });
  await expect.poll(() => openedStories(page)).toEqual([A]);
  await visit(`/${language}/stories/${B}`);
  await page.keyboard.press("s");
  await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: { [A]: {}, [B]: {} } });
  await expect.poll(() => openedStories(page)).toEqual([A, B]);
}

async function openedStories(page: Page): Promise<string[]> {
  const { history } = (await keptLibrary(page)) as { history: Record<string, object> };
  return Object.values(history).flatMap((day) => Object.keys(day));
}

async function downloaded(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return await readFile(await (await waiting).path(), "utf8");
}

inEachLanguage((language) => {
  const words = wordsOf(language).library;
  const [a, b] = [titleOf(A, language), titleOf(B, language)];

  test("shelves are searched and put in order", async ({ page, visit }) => {
    await saveThings(page, visit, language);
    await visit(`/${language}/library`);
    const links = page.getByRole("region", { name: words.stories }).getByRole("link");
    await expect(links).toHaveText([b, a]);
    await page.getByRole("combobox", { name: words.sort }).selectOption(words.orders.title);
    await expect(links).toHaveText([a, b].sort(new Intl.Collator(language).compare));
    await page.getByRole("searchbox", { name: words.find }).fill("vostocni");
    if (language === "tr") await expect(links).toHaveText([a]);
    await page.getByRole("searchbox", { name: words.find }).fill("qqq");
    await expect(links).toHaveCount(0);
    await expect(page.getByText(words.noneFound).first()).toBeVisible();
    for (const shelf of [words.sentences, words.history])
      await expect(page.getByRole("heading", { name: shelf, exact: true })).toBeVisible();
    await page.getByRole("searchbox", { name: words.find }).fill("");
    await expectAccessible(page);
  });

  test("what is removed can be brought back, also the last thing", async ({ page, visit }) => {
    await saveThings(page, visit, language);
    await visit(`/${language}/library`);
    const shelf = page.getByRole("region", { name: words.sentences });
    const remove = shelf.getByRole("button", { name: new RegExp(`^${words.remove}: `) });
    await remove.click();
    await expect(shelf.getByRole("listitem")).toHaveCount(0);
    const undo = page.getByRole("button", { name: words.undo });
    await expect(undo).toBeFocused();
    await undo.click();
    await expect(shelf.getByRole("listitem")).toHaveCount(1);
    await expect(remove).toBeFocused();
    const clear = page.getByRole("button", { name: words.kept.clear, exact: true });
    const sure = page.getByRole("button", { name: words.kept.clearYes });
    await clear.click();
    await page.getByRole("button", { name: words.kept.clearNo }).click();
    await expect(sure).toBeHidden();
    await expect(clear).toBeFocused();
    await clear.click();
    await sure.focus();
    await page.keyboard.press("Escape");
    await expect(sure).toBeHidden();
    await expect(clear).toBeFocused();
    await clear.click();
    await page.getByRole("button", { name: words.kept.clearYes }).click();
    await expect(page.getByText(words.empty.title)).toBeVisible();
    await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: {}, history: {} });
    await undo.click();
    await expect(shelf.getByRole("listitem")).toHaveCount(1);
    await expect(page.getByRole("region", { name: words.stories }).getByRole("link")).toHaveCount(2);
  });

  test("a file brings everything back, and twice changes nothing", async ({ page, visit }) => {
    await saveThings(page, visit, language);
    await visit(`/${language}/library`);
    const before = await keptLibrary(page);
    const file = await downloaded(page, words.kept.export);
    expect(JSON.parse(file)).toMatchObject({
      izlek: "library",
      edition: EDITION,
      library: { stories: { [A]: {} } },
    });
    await page.getByRole("button", { name: words.kept.clear, exact: true }).click();
    await page.getByRole("button", { name: words.kept.clearYes }).click();
    await expect(page.getByText(words.empty.title)).toBeVisible();
    const choose = page.getByLabel(words.kept.import);
    const json = { name: "izlek.json", mimeType: "application/json", buffer: Buffer.from(file) };
    await choose.setInputFiles(json);
    await expect(page.getByText(said(words.imported.added_other, { count: SAVED + OPENED }))).toBeVisible();
    await expect(page.getByText(said(words.imported.already_other, { count: 0 }))).toHaveCount(0);
    await expect.poll(() => keptLibrary(page)).toEqual(before);
    await choose.setInputFiles(json);
    await expect(page.getByText(said(words.imported.already_other, { count: SAVED + OPENED }))).toBeVisible();
    await expect.poll(() => keptLibrary(page)).toEqual(before);
  });

  test("a file that is broken, newer or not ours is refused with its reason, and nothing is lost", async ({
    page,
    visit,
  }) => {
    await saveThings(page, visit, language);
    await visit(`/${language}/library`);
    const before = await keptLibrary(page);
    const whole = JSON.parse(await downloaded(page, words.kept.export)) as object;
    const library = Reflect.get(whole, "library") as object;
    const files: readonly (readonly [unknown, string])[] = [
      ["{", words.refused.notJson],
      [{ cards: [] }, words.refused.foreign],
      [{ ...whole, library: { ...library, version: 999 } }, words.refused.newer],
      [{ ...whole, edition: "elsewhere" }, said(words.refused.otherEdition, { edition: "elsewhere" })],
      [
        { ...whole, library: { ...library, threads: 1 } },
        said(words.refused.broken, { where: "library.threads" }),
      ],
    ];
    for (const [file, reason] of files) {
      const text = typeof file === "string" ? file : JSON.stringify(file);
      const json = { name: "izlek.json", mimeType: "application/json", buffer: Buffer.from(text) };
      await page.getByLabel(words.kept.import).setInputFiles(json);
      await expect(page.getByText(reason)).toBeVisible();
      await expect(page.getByText(words.refused.title)).toBeVisible();
    }
    expect(await keptLibrary(page)).toEqual(before);
  });

  test("saved sentences are practised, and taken to Anki in two columns", async ({
    page,
    visit,
    isMobile,
  }) => {
    await saveThings(page, visit, language);
    await visit(`/${language}/library`);
    await page.getByRole("button", { name: words.practice.open }).click();
    const practice = page.getByRole("region", { name: words.practice.open });
    const other = language === "tr" ? "en" : "tr";
    const kept = (await keptLibrary(page)) as { sentences: Record<string, { text: Record<string, string> }> };
    const text = kept.sentences[`${A}#p1s2`]?.text ?? {};
    await expect(practice.getByText(text[other] ?? "?")).toHaveAttribute("lang", other);
    await expect(practice.getByText("(j)")).toBeVisible({ visible: !isMobile });
    await expect(practice.getByText(text[language] ?? "?")).toHaveCount(0);
    await page.keyboard.press("t");
    await expect(practice.getByText(text[language] ?? "?")).toBeVisible();
    await practice.getByRole("button", { name: words.practice.turn }).click();
    await practice.getByRole("button", { name: words.practice.next }).click();
    await expect(practice.getByText(text[language] ?? "?")).toBeVisible();
    await expect(practice.getByText(text[other] ?? "?")).toHaveCount(0);
    expect(await downloaded(page, words.anki.csv)).toBe(`"${text[other]}","${text[language]}"\n`);
    expect(await downloaded(page, words.anki.tsv)).toBe(`"${text[other]}"\t"${text[language]}"\n`);
  });
});
