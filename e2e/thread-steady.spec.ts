import type { Locator } from "@playwright/test";
import { heldBack } from "./faults";
import { addressInBar, addressOf, expect, inEachLanguage, scriptsAnswer, scrolled, test } from "./test";
import { wordsOf } from "./words";

const KIM = { tr: "Kim Jong-il", en: "Kim Jong Il" } as const;
const RUSSIA = { tr: "Rusya", en: "Russia" } as const;

const topOf = async (element: Locator) => (await element.boundingBox())?.y ?? Number.NaN;

inEachLanguage((language) => {
  const words = wordsOf(language);

  test("a page opened with a thread never shows the stories the thread leaves out", async ({
    visit,
    page,
  }) => {
    await page.addInitScript(() => {
      const counts = new Set<number>();
      const look = () => {
        const rows = [...document.querySelectorAll("main article")];
        counts.add(rows.filter((row) => row.checkVisibility({ visibilityProperty: true })).length);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      const moving = new Set<string>();
      document.addEventListener("transitionrun", ({ propertyName }) => moving.add(propertyName));
      Object.assign(window, { counts, moving });
    });
    for (const reducedMotion of ["no-preference", "reduce"] as const) {
      await page.emulateMedia({ reducedMotion });
      await visit(`/${language}/?with=kim-jong-il`);
      const rows = page.getByRole("article");
      await expect(rows.first()).toBeVisible();
      const seen = await page.evaluate(() => [...(Reflect.get(window, "counts") as Set<number>)]);
      expect(seen.filter((count) => count > 0)).toEqual([await rows.count()]);
      // A row that rests would never come to the end of it, and stay hidden.
      expect(await page.evaluate(() => [...(Reflect.get(window, "moving") as Set<string>)])).toEqual([]);
    }
  });

  test("following from deep in the list leaves the row where it is, and Back and Forward find it there", async ({
    visit,
    page,
  }) => {
    await visit(`/${language}/`);
    const row = page.getByRole("article").filter({ has: page.getByText(RUSSIA[language], { exact: true }) });
    const chip = row.nth(20).getByRole("link", { name: RUSSIA[language], exact: true });
    await chip.evaluate((link) => link.scrollIntoView({ block: "center" }));
    const name = (await row.nth(20).getByRole("heading").textContent()) ?? "";
    const kept = page.getByRole("article").filter({ has: page.getByRole("heading", { name, exact: true }) });
    const title = kept.getByRole("heading");
    const [before, left] = [await topOf(title), await scrolled(page)];
    await chip.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?with=russia$/);
    await expect(page.getByRole("region", { name: words.thread.label })).toContainText(RUSSIA[language]);
    await expect.poll(() => topOf(title)).toBeCloseTo(before, -1);
    await expect(kept.getByRole("link", { name: RUSSIA[language], exact: true })).toBeFocused();
    const after = await scrolled(page);
    await addressInBar(page);
    await page.goBack();
    await expect.poll(() => scrolled(page)).toBe(left);
    await page.goForward();
    await expect.poll(() => scrolled(page)).toBe(after);
  });

  test("a part dropped leaves the page where it is, and so does a name followed beside the list", async ({
    visit,
    page,
    isMobile,
  }) => {
    await visit(`/${language}/?with=kim-jong-il`);
    await page.evaluate(() => window.scrollTo({ top: 300, behavior: "instant" }));
    await expect.poll(() => scrolled(page)).toBe(300);
    const kim = KIM[language];
    const rows = page.getByRole("article");
    const few = await rows.count();
    const bar = page.getByRole("region", { name: words.thread.label, exact: true });
    const before = await topOf(bar);
    await bar.getByRole("link", { name: words.thread.drop.replace("{{name}}", kim) }).click();
    await expect(bar).not.toContainText(kim);
    await expect(bar).toBeFocused();
    await expect(rows).not.toHaveCount(few);
    const all = Number((await bar.textContent())?.match(/\d+/u)?.[0]);
    await expect(rows).toHaveCount(all);
    expect(await topOf(bar)).toBeCloseTo(before, -1);
    if (isMobile) return;
    const name = page.getByRole("complementary").getByRole("link", { name: new RegExp(`^${kim}`, "u") });
    const place = await topOf(name);
    await name.click();
    await expect(bar).toContainText(kim);
    await expect(rows).toHaveCount(few);
    expect(await topOf(name)).toBeCloseTo(place, -1);
  });

  test("after the skip link, too, a switch of language leaves the first row in the window where it is", async ({
    visit,
    page,
  }) => {
    await visit(`/${language}/`);
    await page.getByRole("link", { name: words.shell.skip, exact: true }).press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.evaluate(() => window.scrollTo({ top: 2500, behavior: "instant" }));
    await expect.poll(() => scrolled(page)).toBe(2500);
    const rows = page.getByRole("article");
    const bottoms = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
    const row = rows.nth(bottoms.findIndex((bottom) => bottom > 0));
    const before = await topOf(row);
    await page.keyboard.press("l");
    await expect(page).not.toHaveURL(new RegExp(`/${language}/`, "u"));
    await expect.poll(() => topOf(row)).toBeCloseTo(before, -1);
  });

  test("where a row goes with the name that had the focus, the thread has it", async ({ visit, page }) => {
    await visit(`/${language}/?any=kcna,russia`);
    const chip = page
      .getByRole("article")
      .filter({ hasNot: page.getByRole("link", { name: RUSSIA[language], exact: true }) })
      .getByRole("link", { name: "KCNA", exact: true })
      .first();
    await chip.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?any=russia$/);
    await expect(chip).toBeHidden();
    await expect(page.getByRole("region", { name: words.thread.label })).toBeFocused();
  });

  test("a title pressed right after a name opens its story along the thread", async ({ visit, page }) => {
    await visit(`/${language}/`);
    const row = page.getByRole("article").filter({ has: page.getByText(RUSSIA[language], { exact: true }) });
    const title = await row.first().getByRole("heading").getByRole("link").elementHandle();
    const chip = row.first().getByRole("link", { name: RUSSIA[language], exact: true });
    // Before another frame is painted.
    await chip.evaluate(async (name, heading) => {
      (name as HTMLElement).click();
      await Promise.resolve();
      (heading as HTMLElement).click();
    }, title);
    await expect(page).toHaveURL(/\/stories\/[\w-]+\?with=russia$/);
  });

  test("what was scrolled before the program came is gone back to", async ({ page, baseURL }) => {
    const bring = await heldBack(page, /\/assets\/index-[^/]+\.js$/u);
    await page.goto(addressOf(`/${language}/`, baseURL), { waitUntil: "commit" });
    const chip = page.getByRole("article").getByRole("link", { name: RUSSIA[language], exact: true }).nth(20);
    await chip.evaluate((link) => link.scrollIntoView({ block: "center", behavior: "instant" }));
    bring();
    await scriptsAnswer(page);
    await chip.focus();
    const left = await scrolled(page);
    expect(left).toBeGreaterThan(2000);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?with=russia$/);
    await page.goBack();
    await expect.poll(() => scrolled(page)).toBe(left);
  });

  test("a row stays where it is, too, when the bar grows late", async ({ visit, page }) => {
    const bring = await heldBack(page, /FollowedThread-[^/]+\.js$/u);
    await visit(`/${language}/`);
    const chip = page.getByRole("article").getByRole("link", { name: RUSSIA[language], exact: true }).nth(20);
    await chip.evaluate((link) => link.scrollIntoView({ block: "center" }));
    await chip.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?with=russia$/);
    const focused = page.getByRole("article").getByRole("link").and(page.locator(":focus"));
    await expect(focused).toHaveAccessibleName(RUSSIA[language]);
    const before = await topOf(focused);
    bring();
    await expect(page.getByRole("region", { name: words.thread.label })).toContainText(RUSSIA[language]);
    await expect.poll(() => topOf(focused)).toBeCloseTo(before, -1);
  });

  test("steps without scrolling in between come back to where they were taken", async ({ visit, page }) => {
    await visit(`/${language}/`);
    await page.evaluate(() => window.scrollTo({ top: 2500, behavior: "instant" }));
    await expect.poll(() => scrolled(page)).toBe(2500);
    await page.keyboard.press("l");
    await expect(page).not.toHaveURL(new RegExp(`/${language}/`));
    await page.keyboard.press("l");
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    const there = await scrolled(page);
    await page.goBack();
    await expect(page).not.toHaveURL(new RegExp(`/${language}/`));
    await page.goForward();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await expect.poll(() => scrolled(page)).toBe(there);
    expect(there).toBeGreaterThan(2000);
  });
});
