import type { Page } from "@playwright/test";
import type { Language } from "@/i18n/languages";
import { keptLibrary } from "./kept-library";
import { storyPath } from "./reading-story";
import { titleOf } from "./shipped";
import { addressOf, expect, inEachLanguage, scriptsAnswer, scrolled, test } from "./test";
import { wordsOf } from "./words";

const SUMMIT = "2023-09-13-vostochny-summit";
/** Beside those of the other tests. */
const SCREENS = ["", "entities", "entities/vladimir-putin", "about", "desk"] as const;

/** Leaves the page for another document; Back must bring it as it was kept, not anew. */
async function leave(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() =>
    window.addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset["persisted"] = String(persisted);
    }),
  );
  await page.goto("about:blank");
  return async () => {
    // A page that was kept doesn't load.
    await page.goBack({ waitUntil: "commit" });
    await expect.poll(() => page.evaluate(broughtBack)).toBe("true");
  };
}

/** "true" where the page came from the cache, otherwise why it did not. */
function broughtBack(): string {
  const [entry] = performance.getEntriesByType("navigation");
  const why: unknown = entry && "notRestoredReasons" in entry ? entry.notRestoredReasons : "no reason given";
  return document.documentElement.dataset["persisted"] ?? JSON.stringify(why);
}

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset["theme"]);

async function chooseTheme(page: Page, language: Language, theme: "sepia" | "dark"): Promise<void> {
  const words = wordsOf(language);
  await page.getByRole("button", { name: words.reading.comfort }).click();
  await page.getByText(words.readingTools.comfort.themes[theme], { exact: true }).click();
  await expect.poll(() => themeOf(page)).toBe(theme);
  await page.keyboard.press("Escape");
}

inEachLanguage((language) => {
  const words = wordsOf(language);

  test("a page that the browser kept comes back with its thread, view, place and focus, and goes on", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language, "?with=vladimir-putin&view=parallel"));
    const heading = page.getByRole("heading", { level: 1 });
    const focused = page
      .getByRole("article")
      .getByRole("paragraph")
      .getByRole("link", { name: /^Putin/u })
      .last();
    await focused.focus();
    await page.keyboard.press("Escape");
    const [title, place, address] = [await heading.textContent(), await scrolled(page), page.url()];
    expect(place).toBeGreaterThan(0);
    const back = await leave(page);
    await back();
    await expect(heading).toHaveText(title ?? "");
    await expect(focused).toBeFocused();
    expect(await scrolled(page)).toBe(place);
    expect(page.url()).toBe(address);
    await focused.press("Enter");
    await expect(page).not.toHaveURL(/with=/u);
    await page.goBack({ waitUntil: "commit" });
    await expect(page).toHaveURL(address);
    await expect(heading).toHaveText(title ?? "");
  });

  test("no screen is barred from being kept", async ({ page, visit }) => {
    for (const screen of SCREENS) {
      await visit(`/${language}/${screen}`);
      const heading = page.getByRole("heading", { level: 1 });
      const said = await heading.textContent();
      const back = await leave(page);
      await back();
      await expect(heading).toHaveText(said ?? "");
    }
  });

  test("what another tab chose and saved meanwhile is there when a page comes back", async ({
    page,
    visit,
    context,
    baseURL,
  }) => {
    await visit(`/${language}/library`);
    await expect(page.getByText(words.library.empty.title)).toBeVisible();
    // From here on the page hears of the other tabs.
    await chooseTheme(page, language, "sepia");
    await expect.poll(() => keptLibrary(page)).toMatchObject({ history: {} });
    const back = await leave(page);
    const second = await context.newPage();
    await second.goto(addressOf(`/${language}/stories/${SUMMIT}`, baseURL));
    await scriptsAnswer(second);
    await chooseTheme(second, language, "dark");
    const save = second.getByRole("button", { name: words.library.save, exact: true });
    await save.click();
    await expect(save).toHaveAttribute("aria-pressed", "true");
    await back();
    await expect.poll(() => themeOf(page)).toBe("dark");
    const saved = page.getByRole("region", { name: words.library.stories });
    await expect(saved.getByRole("link", { name: titleOf(SUMMIT, language) })).toBeVisible();
    await saved.getByRole("button", { name: new RegExp(words.library.remove) }).click();
    await expect(save).toHaveAttribute("aria-pressed", "false");
  });
});
