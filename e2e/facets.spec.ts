import type { Locator } from "@playwright/test";
import { openFacets } from "./facets";
import { entityName } from "./shipped";
import { expect, inEachLanguage, test } from "./test";
import { wordsOf } from "./words";

const MOSCOW = "moscow";

/** Without what is counted beside them. */
const namesOf = async (links: Locator) =>
  (await links.allTextContents()).map((text) => text.match(/^\D+/u)?.[0]);

inEachLanguage((language) => {
  const words = wordsOf(language);
  const name = entityName(MOSCOW, language);

  test("a name pressed among others stays where it is, and so do they, until one leaves them", async ({
    visit,
    page,
    isMobile,
  }) => {
    await visit(`/${language}/`);
    const facets = await openFacets(page, isMobile, words);
    const places = facets.getByRole("region", { name: words.entities.kinds.place }).getByRole("link");
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
    const facets = await openFacets(page, isMobile, words);
    const places = facets.getByRole("region", { name: words.entities.kinds.place }).getByRole("link");
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
    await facets.getByRole("searchbox").fill(name.slice(0, 2));
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
  const facets = await openFacets(page, isMobile, wordsOf("tr"));
  const places = facets.getByRole("region", { name: wordsOf("tr").entities.kinds.place }).getByRole("link");
  await expect(places.first()).toContainText(name);
});
