import type { Locator, Page } from "@playwright/test";
import type { Language } from "@/i18n/languages";
import { openFacets } from "./facets";
import { entityName } from "./shipped";
import { expect, inEachLanguage, test } from "./test";
import { wordsOf } from "./words";

const MOSCOW = "moscow";
const WIDE = { width: 1280, height: 800 };

/** Without what is counted beside them. */
const namesOf = async (links: Locator) =>
  (await links.allTextContents()).map((text) => text.match(/^\D+/u)?.[0]);

/** Without a mouse, and in a browser that gives a pressed link no focus. */
async function touch(link: Locator) {
  await link.dispatchEvent("pointerdown", { pointerType: "touch" });
  await link.dispatchEvent("click");
}

/** What one can follow, and the places among it. */
async function openPlaces(page: Page, isMobile: boolean, language: Language) {
  const words = wordsOf(language);
  const facets = await openFacets(page, isMobile, words);
  const group = facets.getByRole("region", { name: words.entities.kinds.place });
  return { facets, places: group.getByRole("link") };
}

inEachLanguage((language) => {
  const words = wordsOf(language);
  const name = entityName(MOSCOW, language);

  test("a name pressed among others stays where it is, and so do they, until one leaves them", async ({
    visit,
    page,
    isMobile,
  }) => {
    await visit(`/${language}/`);
    const { facets, places } = await openPlaces(page, isMobile, language);
    const before = await namesOf(places);
    expect(before.indexOf(name)).toBeGreaterThan(0);
    const first = await places.first().textContent();
    const pressed = places.filter({ hasText: name });
    await pressed.click();
    await expect(page).toHaveURL(/\?with=moscow$/);
    // Drawn anew, as its count is another.
    await expect(places.first()).not.toHaveText(first ?? "");
    expect(await namesOf(places)).toEqual(before);
    await expect(pressed).toHaveAttribute("aria-current", "true");
    if (isMobile) {
      await facets.getByRole("button").first().click();
      await openFacets(page, isMobile, words);
    } else await page.getByRole("main").hover({ position: { x: 600, y: 500 } });
    await expect.poll(async () => (await namesOf(places))[0]).toBe(name);
    await pressed.click();
    await expect(pressed).not.toHaveAttribute("aria-current");
    expect((await namesOf(places))[0]).toBe(name);
  });

  test("with the keyboard, the next name after the one followed is the next one", async ({
    visit,
    page,
    isMobile,
  }) => {
    await visit(`/${language}/`);
    const { facets, places } = await openPlaces(page, isMobile, language);
    const before = await namesOf(places);
    const place = before.indexOf(name);
    await places.nth(place).focus();
    await page.keyboard.press("Enter");
    await expect(places.nth(place)).toHaveAttribute("aria-current", "true");
    await expect(places.nth(place)).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(places.nth(place + 1)).toBeFocused();
    expect(await namesOf(places)).toEqual(before);
    await facets.getByRole("searchbox").focus();
    expect(await namesOf(places)).toEqual(before);
    await facets.getByRole("searchbox").fill("o");
    await expect.poll(async () => (await namesOf(places))[0]).toBe(name);
  });

  test("where the names stand beside the list, their order is let go with the focus", async ({
    visit,
    page,
  }) => {
    await page.setViewportSize(WIDE);
    await visit(`/${language}/`);
    const { places } = await openPlaces(page, false, language);
    const before = await namesOf(places);
    await places.filter({ hasText: name }).press("Enter");
    const bar = page.getByRole("region", { name: words.thread.label, exact: true });
    await expect(bar).toContainText(name);
    expect(await namesOf(places)).toEqual(before);
    await bar.getByRole("link").first().focus();
    await expect.poll(async () => (await namesOf(places))[0]).toBe(name);
  });

  test("without mouse and focus it is let go when something else is pressed", async ({ visit, page }) => {
    await page.setViewportSize(WIDE);
    await visit(`/${language}/`);
    const { places } = await openPlaces(page, false, language);
    const before = await namesOf(places);
    const pressed = places.filter({ hasText: name });
    await touch(pressed);
    await expect(pressed).toHaveAttribute("aria-current", "true");
    expect(await namesOf(places)).toEqual(before);
    const kim = entityName("kim-jong-un", language);
    await touch(page.getByRole("article").getByRole("link", { name: kim, exact: true }).first());
    await expect(page).toHaveURL(/kim-jong-un/u);
    await expect.poll(async () => (await namesOf(places))[0]).toBe(name);
  });
});

test("what is followed in the list comes first among the names beside it", async ({
  visit,
  page,
  isMobile,
}) => {
  await visit("/tr/?with=kim-jong-un");
  const name = entityName(MOSCOW, "tr");
  await page.getByRole("article").getByRole("link", { name, exact: true }).first().click();
  await expect(page).toHaveURL(/moscow/);
  const { places } = await openPlaces(page, isMobile, "tr");
  await expect(places.first()).toContainText(name);
});
