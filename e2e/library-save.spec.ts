import { keptLibrary } from "./kept-library";
import { shippedStory, titleOf } from "./shipped";
import { expect, expectAccessible, inEachLanguage, test } from "./test";
import { said, wordsOf } from "./words";

const SUMMIT = "2023-09-13-vostochny-summit";
const STORY = `stories/${SUMMIT}`;

inEachLanguage((language) => {
  const words = wordsOf(language).library;
  const title = titleOf(SUMMIT, language);

  test("nothing saved yet teaches how", async ({ page, visit }) => {
    await visit(`/${language}/library`);
    await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
    await expect(page.getByText(words.empty.title)).toBeVisible();
    for (const lesson of ["story", "sentence", "thread", "history"] as const)
      await expect(page.getByText(words.empty[lesson].text)).toBeVisible();
    await expect(page.getByText(words.kept.where)).toBeVisible();
    await expectAccessible(page);
  });

  test("a story is saved by its button or s, and is in the library after a reload", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/${STORY}`);
    const save = page.getByRole("button", { name: words.save, exact: true });
    await save.click();
    await expect(save).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("s");
    await expect(save).toHaveAttribute("aria-pressed", "false");
    await page.keyboard.press("s");
    await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: { [SUMMIT]: {} } });
    await visit(`/${language}/library`);
    const shelf = page.getByRole("region", { name: words.stories });
    await shelf.getByRole("link", { name: title }).click();
    await expect(page).toHaveURL(new RegExp(`${STORY}$`));
    await expect(save).toHaveAttribute("aria-pressed", "true");
  });

  test("a story is saved from its row, by pointer and by s", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const list = page.getByRole("region", { name: wordsOf(language).stories.list });
    const row = list.getByRole("article").filter({ hasText: title });
    const save = row.getByRole("button", { name: said(words.saveNamed, { title }) });
    await save.click();
    await expect(save).toHaveAttribute("aria-pressed", "true");
    await row.getByRole("link", { name: title, exact: true }).focus();
    await page.keyboard.press("s");
    await expect(save).toHaveAttribute("aria-pressed", "false");
  });

  test("a sentence is saved in both languages, and its link leads to it", async ({ page, visit }) => {
    await visit(`/${language}/${STORY}#p1s2`);
    await page.keyboard.press("t");
    const save = page.getByRole("button", { name: words.saveSentence });
    await save.click();
    await expect(save).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("j");
    await page.keyboard.press("Shift+S");
    await expect
      .poll(() => keptLibrary(page))
      .toMatchObject({ sentences: { [`${SUMMIT}#p1s2`]: {}, [`${SUMMIT}#p2s1`]: {} } });
    await visit(`/${language}/library`);
    const shelf = page.getByRole("region", { name: words.sentences });
    const pair = shippedStory(SUMMIT).paragraphs[0]?.pairs[1];
    for (const lang of ["tr", "en"] as const)
      await expect(shelf.getByText(pair?.[lang]?.slice(0, 20) ?? "?")).toHaveAttribute("lang", lang);
    await shelf.getByRole("link", { name: title }).last().click();
    await expect(page).toHaveURL(/#p1s2$/);
  });

  test("a thread is saved with the count it has now, whatever the order of its names", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/?with=vladimir-putin,kim-jong-un&from=2023`);
    const bar = page.getByRole("region", { name: wordsOf(language).thread.label, exact: true });
    const save = bar.getByRole("button", { name: words.saveThread });
    await save.click();
    await expect(save).toHaveAttribute("aria-pressed", "true");
    const count = await bar
      .getByRole("paragraph")
      .filter({ hasText: /^\d+ (haber|stor)/ })
      .textContent();
    await visit(`/${language}/?with=kim-jong-un,vladimir-putin&from=2023`);
    await expect(save).toHaveAttribute("aria-pressed", "true");
    await visit(`/${language}/library`);
    const shelf = page.getByRole("region", { name: words.threads });
    await expect(shelf.getByText(count ?? "?", { exact: true })).toBeVisible();
    await shelf.getByRole("link", { name: /Vladimir Putin.*Kim Jong.*2023/ }).click();
    await expect(page).toHaveURL(/\/\?with=vladimir-putin,kim-jong-un&from=2023$/);
  });

  test("what was opened is listed by day, with the place where reading stopped", async ({ page, visit }) => {
    await visit(`/${language}/${STORY}`);
    for (let step = 0; step < 14; step += 1) await page.keyboard.press("j");
    await expect.poll(() => keptLibrary(page)).toMatchObject({ seen: /./ });
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).join(" ")))
      .toContain("izlek:places");
    await visit(`/${language}/library`);
    const history = page.getByRole("region", { name: words.history });
    await expect(history.getByRole("link", { name: title })).toBeVisible();
    await expect(history.getByRole("heading", { level: 3 })).toHaveCount(1);
    const unfinished = page.getByRole("region", { name: words.unfinished });
    await expect(unfinished.getByRole("progressbar")).toBeVisible();
    await unfinished.getByRole("link", { name: title }).click();
    await expect(page).toHaveURL(/#p\d+s\d+$/);
  });

  test("a story whose text did not arrive was not read", async ({ page, visit, complaints }) => {
    complaints.allow(/data\/stories|Failed to load resource|ERR_FAILED/u);
    await visit(`/${language}/`);
    await page.route("**/data/stories/**", (route) => route.abort());
    await page.getByRole("main").getByRole("link", { name: title, exact: true }).first().click();
    await expect(page.getByText(wordsOf(language).shell.failed.title)).toBeVisible();
    await page.getByRole("link", { name: wordsOf(language).shell.nav.library, exact: true }).click();
    await expect(page.getByRole("button", { name: words.kept.export })).toBeVisible();
    const { history = {} } = ((await keptLibrary(page)) ?? {}) as { readonly history?: object };
    expect(history).toEqual({});
    await page.unroute("**/data/stories/**");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect.poll(() => keptLibrary(page)).toMatchObject({ seen: /./ });
    await page.getByRole("link", { name: wordsOf(language).shell.nav.library, exact: true }).click();
    await expect(
      page.getByRole("region", { name: words.history }).getByRole("link", { name: title }),
    ).toBeVisible();
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("the library says why it is empty", async ({ page, visit }) => {
      await visit(`/${language}/library`);
      // getByText passes over what stands in noscript.
      await expect(page.getByRole("paragraph").filter({ hasText: words.noScript })).toBeVisible();
      await expect(page.getByText(words.empty.title)).toBeVisible();
    });
  });
});
