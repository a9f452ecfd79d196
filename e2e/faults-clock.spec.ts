import type { Browser, Page } from "@playwright/test";
import { keptLibrary } from "./kept-library";
import { titleOf } from "./shipped";
import { addressOf, expect, inEachLanguage, scriptsAnswer, scrolled, test } from "./test";
import { wordsOf } from "./words";

const SUMMIT = "2023-09-13-vostochny-summit";
/** From twelve hours behind UTC to fourteen before it, with a half and a quarter hour between. */
const ZONES = ["Etc/GMT+12", "America/St_Johns", "UTC", "Asia/Kathmandu", "Pacific/Kiritimati"] as const;

/** The days a reader sees: in the list's rows, on the timeline, over a story that the browser drew and under its text. */
async function daysShown(page: Page, language: "tr" | "en"): Promise<readonly string[]> {
  const main = page.getByRole("main");
  const listed = await main.getByRole("article").getByRole("time").allTextContents();
  const timeline = page.getByRole("region", { name: wordsOf(language).timeline.label });
  await expect(timeline).toBeVisible();
  const charted = await timeline.allTextContents();
  await main
    .getByRole("link", { name: titleOf(SUMMIT, language), exact: true })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(SUMMIT, language));
  const told = await main.getByRole("article").first().getByRole("time").allTextContents();
  return [...listed, ...charted, ...told];
}

async function daysIn(
  browser: Browser,
  timezoneId: string,
  language: "tr" | "en",
  baseURL: string | undefined,
) {
  const context = await browser.newContext({ timezoneId, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(addressOf(`/${language}/`, baseURL));
  await scriptsAnswer(page);
  const days = await daysShown(page, language);
  await context.close();
  return days;
}

inEachLanguage((language) => {
  test("a day is the same day wherever the reader is", async ({ browser, baseURL }) => {
    const everywhere = await Promise.all(ZONES.map((zone) => daysIn(browser, zone, language, baseURL)));
    const there = everywhere[ZONES.indexOf("UTC")] ?? [];
    expect(there.length).toBeGreaterThan(50);
    expect(there.join()).toContain(language === "tr" ? "13 Eylül 2023" : "13 September 2023");
    for (const [i, days] of everywhere.entries()) expect(days, ZONES[i]).toEqual(there);
  });

  test("a clock that is wrong, and goes back, is no trouble", async ({ page, visit }) => {
    const words = wordsOf(language);
    await page.clock.setSystemTime("2099-12-31T23:59:59Z");
    await visit(`/${language}/stories/${SUMMIT}`);
    await page.keyboard.press("s");
    await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: { [SUMMIT]: {} } });
    await page.clock.setSystemTime("1970-01-01T00:00:00Z");
    await visit(`/${language}/library`);
    await expect(
      page
        .getByRole("region", { name: words.library.stories })
        .getByRole("link", { name: titleOf(SUMMIT, language) }),
    ).toBeVisible();
    await visit(`/${language}/`);
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  });

  test("another site and back: thread and place are as they were left", async ({ page, visit }) => {
    await visit(`/${language}/?with=vladimir-putin`);
    const left = page.getByRole("main").getByRole("article").nth(6);
    await left.evaluate((row) => row.scrollIntoView({ block: "center" }));
    await expect(left).toBeInViewport();
    const bar = page.getByRole("region", { name: wordsOf(language).thread.label }).first();
    const said = await bar.textContent();
    const place = await scrolled(page);
    await page.goto("about:blank");
    await page.goBack();
    await scriptsAnswer(page);
    await expect(page).toHaveURL(/\?with=vladimir-putin$/u);
    await expect(bar).toHaveText(said ?? "");
    await expect.poll(() => scrolled(page)).toBe(place);
    // As a browser that kept the page whole says it.
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await left.getByRole("heading").getByRole("link").click();
    await expect(bar).toBeVisible();
    await page.goBack();
    await expect.poll(() => scrolled(page)).toBe(place);
    // Another page opened in the same tab knows nothing of it.
    await visit(`/${language}/?with=kim-jong-un`);
    expect(await scrolled(page)).toBe(0);
  });
});
