import type { Locator, Page } from "@playwright/test";
import { openFacets } from "./facets";
import { entityName, titleOf } from "./shipped";
import { addressInBar, expect, expectAccessible, inEachLanguage, scrolled, test } from "./test";
import { said, wordsOf } from "./words";

const KIM = { tr: "Kim Jong-un", en: "Kim Jong Un" } as const;
const SUMMIT = "2023-09-13-vostochny-summit";
const BEFORE_KIM = "2000-02-09-friendship-treaty";

/** In one go, before anything is drawn in between. */
async function clickAtOnce(page: Page, links: readonly Locator[]): Promise<void> {
  const handles = await Promise.all(links.map((link) => link.elementHandle()));
  await page.evaluate((all) => {
    for (const link of all) if (link instanceof HTMLElement) link.click();
  }, handles);
}

inEachLanguage((language) => {
  const words = wordsOf(language);
  const bar = words.thread.label;

  test("following a name narrows the list, is said, and keeps focus and scroll", async ({ visit, page }) => {
    await visit(`/${language}/`);
    const chip = page.getByRole("article").getByRole("link", { name: KIM[language], exact: true }).first();
    await chip.scrollIntoViewIfNeeded();
    await chip.click();
    await expect(page).toHaveURL(/\?with=kim-jong-un$/);
    const stories = page.getByRole("region", { name: bar });
    await expect(stories).toContainText(KIM[language]);
    const count = Number(/(\d+) (haber|stor)/.exec((await stories.textContent()) ?? "")?.[1]);
    const told = said(count === 1 ? words.thread.stories_one : words.thread.stories_other, { count });
    await expect(page.getByRole("status").filter({ hasText: told }).first()).toBeAttached();
    await expect(page.getByRole("article")).toHaveCount(count);
    await page.goBack();
    await expect(stories).not.toContainText(KIM[language]);
  });

  test("two names clicked on one right after the other are both followed, one clicked on twice is not", async ({
    visit,
    page,
    isMobile,
  }) => {
    await visit(`/${language}/`);
    if (isMobile) await page.getByRole("button", { name: words.timeline.showAll }).tap();
    const lane = (name: string) =>
      page.getByRole("list", { name: words.timeline.lanes }).getByRole("link", { name, exact: true });
    await clickAtOnce(page, [lane(KIM[language]), lane("Vladimir Putin")]);
    await expect(page).toHaveURL(/\?with=kim-jong-un,vladimir-putin$/);
    await expect(lane(KIM[language])).toHaveAttribute("aria-current", "true");
    await visit(`/${language}/`);
    await clickAtOnce(page, [lane(KIM[language]), lane(KIM[language])]);
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await expect(lane(KIM[language])).not.toHaveAttribute("aria-current");
  });

  test("the navigation and the switch of language take along what was clicked on just before", async ({
    visit,
    page,
  }) => {
    const other = language === "tr" ? "en" : "tr";
    const chip = page.getByRole("article").getByRole("link", { name: KIM[language], exact: true }).first();
    const screen = page
      .getByRole("navigation", { name: words.shell.nav.label })
      .getByRole("link", { name: words.shell.nav.entities, exact: true });
    const languages = page.getByRole("navigation", { name: words.shell.language.label });
    await visit(`/${language}/`);
    await clickAtOnce(page, [chip, screen]);
    await expect(page).toHaveURL(new RegExp(`/${language}/entities\\?with=kim-jong-un$`));
    await visit(`/${language}/`);
    await clickAtOnce(page, [
      chip,
      languages.getByRole("link", { name: other === "tr" ? "Türkçe" : "English" }),
    ]);
    await expect(page).toHaveURL(new RegExp(`/${other}/\\?with=kim-jong-un$`));
  });

  test("all of, any of, none of: a part changes its role, and is dropped", async ({ visit, page }) => {
    await visit(`/${language}/?with=kim-jong-un,vladimir-putin`);
    const both = await page.getByRole("article").count();
    const role = page.getByRole("combobox", { name: said(words.thread.role, { name: KIM[language] }) });
    await role.selectOption({ label: words.thread.roles.without });
    await expect(page).toHaveURL(/\?with=vladimir-putin&without=kim-jong-un$/);
    await expect(page.getByRole("article")).not.toHaveCount(both);
    await page.getByRole("link", { name: said(words.thread.drop, { name: KIM[language] }) }).click();
    await expect(page).toHaveURL(/\?with=vladimir-putin$/);
    await page.getByRole("link", { name: words.thread.clearLabel }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
  });

  test("an empty result names the part to drop and what that brings", async ({ visit, page }) => {
    await visit(`/${language}/?with=kim-jong-un&to=2001`);
    await expect(page.getByText(words.thread.empty.title)).toBeVisible();
    const { change } = words.thread.empty;
    const drop = said(change.follows, { name: KIM[language] });
    await page.getByRole("button", { name: new RegExp(`^${drop}: \\d`) }).click();
    await expect(page).toHaveURL(/\/\?to=2001$/);
    await expect(page.getByRole("link", { name: titleOf(BEFORE_KIM, language), exact: true })).toBeVisible();
  });

  test("an empty result of a single part says what to change about it, each in its own words", async ({
    visit,
    page,
  }) => {
    const { change, titleOfOne } = words.thread.empty;
    const ways = {
      "without=north-korea": said(change.without, { name: entityName("north-korea", language) }),
      "from=1900&to=1901": change.range,
      "q=zzzz": said(change.words, { name: said(words.thread.words, { words: "zzzz" }) }),
    };
    for (const [thread, way] of Object.entries(ways)) {
      await visit(`/${language}/?${thread}`);
      await expect(page.getByText(titleOfOne)).toBeVisible();
      await page.getByRole("button", { name: new RegExp(`^${way}: \\d`) }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    }
  });

  test("a name left out is said so in the thread, among the facets, and aloud; what was opened is not", async ({
    visit,
    page,
    isMobile,
  }) => {
    const leftOut = said(words.thread.without, { name: KIM[language] });
    const status = page.getByRole("status");
    await visit(`/${language}/?with=vladimir-putin,kim-jong-un&q=tren`);
    await expect(page.getByRole("article")).not.toHaveCount(0);
    const role = page.getByRole("combobox", { name: said(words.thread.role, { name: KIM[language] }) });
    await expect(role).toBeVisible();
    await expect(status.filter({ hasText: /\d/ })).toHaveCount(0);
    await role.selectOption({ label: words.thread.roles.without });
    await expect(page.getByRole("group", { name: leftOut, exact: true })).toContainText(leftOut);
    const told = said(words.entities.leftOut_other, { name: KIM[language], count: "" }).slice(0, 12);
    await expect(status.filter({ hasText: told }).filter({ hasText: KIM[language] })).toBeAttached();
    const facets = await openFacets(page, isMobile, words);
    const facet = facets.getByRole("link", { name: leftOut, exact: true });
    await expect(facet).toBeVisible();
    await expect(facet).not.toHaveAttribute("aria-current");
  });

  test("a copied link is said in the language of the page, and a browser without a clipboard is said too", async ({
    visit,
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const other = wordsOf(language === "tr" ? "en" : "tr");
    await visit(`/${language}/?with=kim-jong-un`);
    await page.getByRole("button", { name: words.thread.copy }).click();
    await expect(page.getByRole("button", { name: words.thread.copied })).toBeVisible();
    await page.keyboard.press("l");
    await expect(page.getByRole("button", { name: other.thread.copied })).toBeVisible();
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await visit(`/${language}/?with=kim-jong-un`);
    await page.getByRole("button", { name: words.thread.copy }).click();
    await expect(page.getByRole("button", { name: words.thread.copyFailed })).toBeVisible();
  });

  for (const [where, path] of [
    ["the list", "?with=kim-jong-un,moscow&from=2023"],
    ["a story", "stories/2023-09-12-train-crosses-khasan?with=kim-jong-un,vladimir-putin&from=2019&to=2024"],
  ])
    test(`no line of a thread begins with the sign that parts it from its dates, beside ${where}`, async ({
      visit,
      page,
      isMobile,
    }) => {
      await visit(`/${language}/${path}`);
      if (isMobile && where === "a story")
        await page.getByRole("button", { name: words.thread.panel.open }).click();
      const thread = page.getByRole("region", { name: bar, exact: true });
      const signs = thread.getByText("·", { exact: true });
      await expect(signs).toHaveCount(1);
      const [line, sign] = [await thread.boundingBox(), await signs.boundingBox()];
      expect(sign?.x).toBeGreaterThan((line?.x ?? Number.NaN) + 20);
    });

  test("an id that this edition lacks is said and does not narrow", async ({ visit, page }) => {
    await visit(`/${language}/?with=nobody-known`);
    await expect(page.getByRole("region", { name: bar })).toContainText(
      said(words.thread.notHere, { name: "nobody-known" }),
    );
    await expect(page).toHaveURL(/with=nobody-known/);
    await expect(page.getByRole("article").first()).toBeVisible();
  });

  test("at 400 % zoom the navigation and a part with a long name are whole", async ({ visit, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const name = "nobody-of-this-long-name-known";
    await visit(`/${language}/?with=${name},kim-jong-un`);
    const navigation = page.getByRole("navigation", { name: words.shell.nav.label }).getByRole("link");
    const drop = page.getByRole("link", { name: said(words.thread.drop, { name }) });
    await expect(drop).toBeVisible();
    for (const link of [...(await navigation.all()), drop]) {
      const { x = -1, width = 0 } = (await link.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
    }
  });

  test("with letters twice as large on a phone nothing runs out of the window, and no button's word is broken", async ({
    visit,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const followed = "?with=kim-jong-un,vostochny-cosmodrome";
    const withLargeLetters = async (path: string) => {
      await visit(`/${language}/${path}${followed}`);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
    };
    for (const path of ["", "entities", "entities/kim-jong-un"]) {
      await withLargeLetters(path);
      await expect(page.getByRole("region", { name: bar })).toBeVisible();
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
    }
    await withLargeLetters(`stories/${SUMMIT}`);
    await page.getByRole("button", { name: new RegExp(`^${words.thread.panel.open} ·`) }).click();
    const sheet = page.getByRole("dialog", { name: words.thread.panel.label });
    await expect(sheet.getByRole("link", { name: words.thread.panel.next })).toBeVisible();
    expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const close = await sheet.getByRole("button", { name: words.shell.close }).boundingBox();
    // One line of 28 pixels and its borders; a coarse pointer has it 88 high.
    expect(close?.height).toBeLessThan(90);
  });

  test("a shared address opens the same view, spelled canonically", async ({ visit, page }) => {
    await visit(`/${language}/?to=2024&from=2019&any=kcna,kim-jong-un&any=kcna&utm_source=x`);
    await expect(page).toHaveURL(new RegExp(`/${language}/\\?any=kcna,kim-jong-un&from=2019&to=2024$`));
    const titles = await page.getByRole("article").allTextContents();
    await page.reload();
    await expect.poll(() => page.getByRole("article").allTextContents()).toEqual(titles);
  });

  test("the thread goes from the list to a story and along", async ({ visit, page, isMobile }) => {
    await visit(`/${language}/?with=kim-jong-un,vladimir-putin`);
    await page.getByRole("link", { name: titleOf(SUMMIT, language), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${SUMMIT}\\?with=kim-jong-un,vladimir-putin$`));
    if (isMobile)
      await page.getByRole("button", { name: new RegExp(`^${words.thread.panel.open} ·`) }).click();
    const panel = page.getByRole("region", { name: words.thread.panel.label });
    await expect(panel).toContainText(/\d+ (\/|of) \d+/);
    await panel.getByRole("link", { name: words.thread.panel.next }).click();
    await expect(page).not.toHaveURL(new RegExp(SUMMIT));
    await expect(page).toHaveURL(/\?with=kim-jong-un,vladimir-putin$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });

  test("a story off the thread says so", async ({ visit, page, isMobile }) => {
    await visit(`/${language}/stories/${BEFORE_KIM}?with=kim-jong-un`);
    if (isMobile)
      await page.getByRole("button", { name: new RegExp(`^${words.thread.panel.open} ·`) }).click();
    await expect(page.getByText(words.thread.panel.off).filter({ visible: true })).toHaveCount(1);
  });

  test("the facets can be searched and sorted, on a phone in a sheet", async ({ visit, page, isMobile }) => {
    await visit(`/${language}/`);
    const facets = await openFacets(page, isMobile, words);
    await page.getByRole("searchbox", { name: words.stories.facets.find }).fill("soygu");
    await facets.getByRole("link", { name: /Shoigu|Şoygu/ }).click();
    await expect(page).toHaveURL(/\?with=sergey-shoigu$/);
    if (isMobile) await page.getByRole("dialog").getByRole("button").first().click();
    await expectAccessible(page);
  });

  test("Back returns to where one was in the list", async ({ visit, page }) => {
    await visit(`/${language}/?with=kim-jong-un`);
    const link = page.getByRole("link", {
      name: titleOf("2019-04-25-vladivostok-summit", language),
      exact: true,
    });
    await link.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(300);
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    expect(await scrolled(page)).toBe(0);
    await addressInBar(page);
    await page.goBack();
    await expect(link).toBeVisible();
    await expect.poll(() => scrolled(page)).toBe(before);
    await expect(link).toBeFocused();
    await page.goForward();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });

  test("n and p step along the thread", async ({ visit, page }) => {
    await visit(`/${language}/stories/${SUMMIT}?with=kim-jong-un,vladimir-putin`);
    const heading = page.getByRole("heading", { level: 1 });
    await page.keyboard.press("n");
    await expect(heading).not.toHaveText(titleOf(SUMMIT, language));
    await expect(heading).toBeFocused();
    await page.keyboard.press("p");
    await expect(heading).toHaveText(titleOf(SUMMIT, language));
  });
});
