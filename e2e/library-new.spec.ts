import { cameBefore, keptLibrary } from "./kept-library";
import { titleOf } from "./shipped";
import { addressInBar, expect, inEachLanguage, test } from "./test";
import { said, wordsOf } from "./words";

const [NEW, CHANGED] = ["2023-09-13-vostochny-summit", "2023-09-15-komsomolsk-aircraft-plant"] as const;

inEachLanguage((language) => {
  const words = wordsOf(language).library;
  const stories = wordsOf(language).stories;

  test("the first visit marks nothing", async ({ page, visit }) => {
    await visit(`/${language}/`);
    await expect.poll(() => keptLibrary(page)).toMatchObject({ seen: expect.stringContaining(NEW) });
    await expect(page.getByText(words.mark.new, { exact: true })).toHaveCount(0);
    await expect(page.getByRole("button", { name: words.news.markAll })).toHaveCount(0);
  });

  test("what came or changed since is marked in list, timeline, panel and library until it is opened", async ({
    page,
    visit,
    leave,
    isMobile,
  }) => {
    await visit(`/${language}/?with=kim-jong-un`);
    await expect.poll(() => keptLibrary(page)).toMatchObject({ seen: expect.stringContaining(NEW) });
    await leave();
    await cameBefore(page, { unseen: [NEW], changed: [CHANGED] });
    await visit(`/${language}/?with=kim-jong-un`);
    const list = page.getByRole("region", { name: stories.list });
    const row = (id: string) => list.getByRole("article").filter({ hasText: titleOf(id, language) });
    await expect(row(NEW).getByText(words.mark.new, { exact: true })).toBeVisible();
    await expect(row(CHANGED).getByText(words.mark.updated, { exact: true })).toBeVisible();
    await expect(page.getByText(said(words.news.count_other, { count: 2 }))).toBeVisible();
    const timeline = page.getByRole("region", { name: wordsOf(language).timeline.label });
    const inList = timeline.getByRole("list", { name: wordsOf(language).timeline.list });
    await expect(inList.getByText(words.mark.new, { exact: true })).toHaveCount(1);
    const before = said(words.freshNamed, { name: "" });
    await expect(
      timeline
        .getByRole("link", { name: before })
        .or(timeline.getByRole("button", { name: before }))
        .first(),
    ).toBeAttached();

    await row(NEW)
      .getByRole("link", { name: titleOf(NEW, language), exact: true })
      .click();
    const { panel: panelWords } = wordsOf(language).thread;
    if (isMobile) await page.getByRole("button", { name: new RegExp(`^${panelWords.open} · `) }).click();
    const panel = page.getByRole("region", { name: panelWords.label, exact: true });
    await expect.poll(() => keptLibrary(page)).toMatchObject({ seen: expect.stringContaining(NEW) });
    await expect(panel.getByText(words.mark.updated, { exact: true })).toBeVisible();
    await expect(panel.getByText(words.mark.new, { exact: true })).toHaveCount(0);
    if (isMobile) await page.keyboard.press("Escape");
    await addressInBar(page);
    await page.goBack();
    await expect(row(CHANGED).getByText(words.mark.updated, { exact: true })).toBeVisible();
    await expect(row(NEW).getByText(words.mark.new, { exact: true })).toHaveCount(0);

    await visit(`/${language}/library`);
    const shelf = page.getByRole("region", { name: words.news.title });
    await expect(shelf.getByRole("link")).toHaveText([titleOf(CHANGED, language)]);
  });

  test("a saved thread tells how many are new; all can be marked as seen", async ({ page, visit, leave }) => {
    await visit(`/${language}/?with=kim-jong-un`);
    await page.getByRole("button", { name: words.saveThread }).click();
    await expect.poll(() => keptLibrary(page)).toMatchObject({ threads: { "with=kim-jong-un": {} } });
    await leave();
    await cameBefore(page, { unseen: [NEW], changed: [] });
    await visit(`/${language}/library`);
    const threads = page.getByRole("region", { name: words.threads });
    await expect(
      threads.getByText(said(words.freshInThread_one, { count: 1 }), { exact: true }),
    ).toBeVisible();
    await page.getByRole("button", { name: words.news.markAll }).click();
    await expect(threads.getByText(said(words.freshInThread_one, { count: 1 }), { exact: true })).toHaveCount(
      0,
    );
    await expect.poll(() => keptLibrary(page)).toMatchObject({ seen: expect.stringContaining(NEW) });
    await visit(`/${language}/`);
    await expect(page.getByText(words.mark.new, { exact: true })).toHaveCount(0);
  });
});
