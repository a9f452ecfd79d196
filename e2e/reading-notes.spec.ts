import type { Page } from "@playwright/test";
import { focusedPassage, middle, storyPath, WORDS } from "./reading-story";
import { expect, inEachLanguage, scrolled, test } from "./test";
import { giveVoices } from "./voices";
import { wordsOf } from "./words";

/** A browser that reads aloud and lets nothing be copied. */
async function refuseToCopy(page: Page): Promise<void> {
  await giveVoices(page, ["en-GB", "tr-TR"]);
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { write: refuse, writeText: refuse } });
  });
}

inEachLanguage((language) => {
  const words = wordsOf(language);
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first();
  const notes = (page: Page) => ({
    quote: page.getByRole("textbox", { name: words.readingTools.quoteText }),
    player: page.getByRole("region", { name: words.readingTools.speech.label }),
    gone: page.getByRole("article").getByText(words.readingTools.passageGone),
  });
  /** The buttons that close them, from the uppermost note down. */
  const closers = (page: Page) => page.getByRole("button", { name: words.reading.dismiss, exact: true });

  for (const width of [undefined, 320]) {
    test(`notes stand one above another${width === undefined ? "" : ` at ${width} px`}, and each can be used`, async ({
      page,
      visit,
    }) => {
      await refuseToCopy(page);
      if (width !== undefined) await page.setViewportSize({ width, height: 480 });
      await visit(storyPath(language, "?with=kim-jong-un#p2s99"));
      const { quote, player, gone } = notes(page);
      await button(page, WORDS[language].listen).press("Enter");
      await expect(player).toBeVisible();
      await button(page, WORDS[language].quote).press("Enter");
      await quote.click();
      await expect(quote).toBeFocused();
      await player.getByRole("button", { name: words.readingTools.speech.pause }).click();
      await player.getByRole("checkbox").click({ trial: true });
      const [top, between, bottom] = await Promise.all(
        [quote, gone, player].map(async (note) => (await note.boundingBox()) ?? { y: Number.NaN, height: 0 }),
      );
      expect((between?.y ?? 0) - (top?.y ?? 0)).toBeGreaterThanOrEqual(top?.height ?? 0);
      expect((bottom?.y ?? 0) - (between?.y ?? 0)).toBeGreaterThanOrEqual(between?.height ?? 0);
      for (const close of await closers(page).all()) await close.click({ trial: true });
    });
  }

  test("closed by keys, a note gives the focus back to what opened it, and nothing scrolls", async ({
    page,
    visit,
  }) => {
    await refuseToCopy(page);
    await visit(storyPath(language, "#p2s99"));
    await expect.poll(() => focusedPassage(page)).toMatch(/^p2s\d+$/u);
    const passage = await focusedPassage(page);
    const { quote, player, gone } = notes(page);
    const [listen, copy] = [button(page, WORDS[language].listen), button(page, WORDS[language].quote)];
    // Before another has the focus, to which it would be given back.
    await expect(gone).toBeVisible();
    await listen.press("Enter");
    await expect(player).toBeVisible();
    await copy.press("Enter");
    await expect(quote).toBeVisible();
    const before = await scrolled(page);
    await closers(page).first().press("Enter");
    await expect(quote).toBeHidden();
    await expect(copy).toBeFocused();
    await closers(page).last().press("Enter");
    await expect(player).toBeHidden();
    await expect(listen).toBeFocused();
    await closers(page).press("Enter");
    await expect(gone).toBeHidden();
    await expect.poll(() => focusedPassage(page)).toBe(passage);
    expect(await scrolled(page)).toBe(before);
  });

  test("where what opened it is gone, the sentence has the focus", async ({ page, visit }) => {
    await refuseToCopy(page);
    await visit(storyPath(language, `#${middle.id}`));
    await page.keyboard.press("t");
    const { player } = notes(page);
    await button(page, words.readingTools.pair.listen).press("Enter");
    await expect(player).toBeVisible();
    await button(page, words.readingTools.pair.close).press("Enter");
    await closers(page).press("Enter");
    await expect(player).toBeHidden();
    await expect.poll(() => focusedPassage(page)).toBe(middle.id);
  });
});
