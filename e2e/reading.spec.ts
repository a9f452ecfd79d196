import { titleOf } from "./shipped";
import { expect, expectAccessible, inEachLanguage, test } from "./test";
import { wordsOf } from "./words";

const SUMMIT = "2023-09-13-vostochny-summit";
const TITLES = { tr: titleOf(SUMMIT, "tr"), en: titleOf(SUMMIT, "en") } as const;
const NAMES = { tr: "Türkçe", en: "English" } as const;
const PUTIN = { tr: /^Putin/, en: /^Putin/ } as const;

inEachLanguage((language) => {
  const words = wordsOf(language);
  const other = language === "tr" ? "en" : "tr";

  test("a reader opens a story from the list and reads it", async ({ visit, page, isMobile }) => {
    await visit(`/${language}/`);
    await page.getByRole("link", { name: TITLES[language], exact: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/stories/${SUMMIT}$`));
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(TITLES[language]);
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${TITLES[language]} · `));
    const sources = page.getByRole("region", { name: words.reading.sources });
    await expect(sources).toBeVisible();
    const sentences = sources.getByRole("link", { name: /^\d+\.\d+$/u });
    await expect(sentences.first()).toBeVisible();
    const sizes = await sentences.evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
    const least = isMobile ? 44 : 24;
    expect(Math.min(...sizes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(least);
    await expectAccessible(page);
  });

  test("what one operates at the top of a page and in the thread is large enough", async ({
    visit,
    page,
    isMobile,
  }) => {
    await visit(`/${language}/?with=kim-jong-un`);
    const thread = page.getByRole("region", { name: words.thread.label });
    await expect(thread.getByRole("combobox")).toBeVisible();
    for (const part of [page.getByRole("banner"), thread]) {
      const targets = part.getByRole("link").or(part.getByRole("button")).or(part.getByRole("combobox"));
      const sizes = await targets.evaluateAll((all) => all.map((target) => target.getBoundingClientRect()));
      expect(sizes.length).toBeGreaterThan(5);
      const least = isMobile ? 44 : 24;
      expect(Math.min(...sizes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(
        least,
      );
    }
  });

  test("the language switch keeps screen, query and hash", async ({ visit, page }) => {
    await visit(`/${language}/stories/${SUMMIT}?with=kim-jong-un#p2`);
    await page.getByRole("link", { name: NAMES[other] }).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/stories/${SUMMIT}\\?with=kim-jong-un#p2$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES[other]);
    await expect(page.locator("html")).toHaveAttribute("lang", other);
    await expect(page.getByRole("navigation", { name: wordsOf(other).shell.nav.label })).toBeVisible();
  });

  test("one click on a name filters the stories beside the text, and Back undoes it", async ({
    visit,
    page,
  }) => {
    await visit(`/${language}/stories/${SUMMIT}`);
    await page.getByRole("article").getByRole("link", { name: PUTIN[language] }).first().click();
    await expect(page).toHaveURL(/\?with=vladimir-putin$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES[language]);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${SUMMIT}$`));
  });

  test("an unknown story offers the nearest ones", async ({ visit, page, complaints }) => {
    complaints.allow(/404/);
    await visit(`/${language}/stories/2023-09-13-vostochny-sumit`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.shell.notFound.title);
    await page.getByRole("main").getByRole("link", { name: TITLES[language], exact: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`${SUMMIT}$`));
  });

  test("a story that does not arrive says so, and comes when asked again", async ({
    visit,
    page,
    complaints,
  }) => {
    complaints.allow(/500|Internal Server Error/);
    await visit(`/${language}/`);
    let failing = true;
    await page.route("**/data/stories/**", (route) =>
      failing ? route.fulfill({ status: 500 }) : route.continue(),
    );
    await page.getByRole("link", { name: TITLES[language], exact: true }).first().click();
    await expect(page.getByRole("alert")).toContainText(words.shell.failed.title);
    failing = false;
    await page.getByRole("button", { name: words.shell.failed.retry }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES[language]);
  });

  test("a page whose data is refused stays readable and says what does not work", async ({
    page,
    baseURL,
    complaints,
  }) => {
    complaints.allow(/data\/|ERR_FAILED|preload/);
    await page.route("**/data/index.*", (route) => route.abort());
    await page.goto(new URL(`${language}/stories/${SUMMIT}`, baseURL).href);
    await expect(page.getByText(words.printed.notStarted)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES[language]);
  });

  test("the keyboard alone opens a story and follows a name", async ({ visit, page, isMobile }) => {
    await visit(`/${language}/stories/${SUMMIT}`);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: words.shell.skip })).toBeFocused();
    await page.keyboard.press("Enter");
    const name = page.getByRole("article").getByRole("link", { name: PUTIN[language] }).first();
    await name.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/with=vladimir-putin/);
    // The sheet of a phone takes the focus, and gives it back when it closes.
    if (isMobile) {
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
    }
    await expect(name).toBeFocused();
  });
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  inEachLanguage((language) => {
    test(`a story is read and its other language reached`, async ({ visit, page }) => {
      const other = language === "tr" ? "en" : "tr";
      await visit(`/${language}/`);
      await page.getByRole("link", { name: TITLES[language], exact: true }).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES[language]);
      // What only scripts make work is not there.
      await expect(page.getByRole("button")).toHaveCount(0);
      await expect(page.getByRole("progressbar")).toHaveCount(0);
      await expect(page.getByRole("link", { name: wordsOf(language).reading.view.parallel })).toHaveCount(0);
      await page.getByRole("link", { name: NAMES[other] }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES[other]);
    });

    test("nothing is shown that only scripts could answer", async ({ visit, page }) => {
      for (const screen of [`stories/${SUMMIT}`, "entities", "about"]) {
        await visit(`/${language}/${screen}`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expect(page.getByRole("button").or(page.getByRole("textbox"))).toHaveCount(0);
      }
    });
  });

  test("the root offers both languages", async ({ visit, page }) => {
    await visit("/");
    await expect(page.getByRole("link", { name: /2000–2026/ })).toHaveCount(2);
  });
});

test.describe("the bare root", () => {
  test.use({ waitForScripts: false });

  test("leads to the browser's language, query and hash along", async ({ browser, baseURL }) => {
    for (const [locale, language] of [
      ["tr-TR", "tr"],
      ["en-US", "en"],
      ["de-DE", "tr"],
    ] as const) {
      const context = await browser.newContext({ locale });
      const page = await context.newPage();
      await page.goto(`${baseURL}?with=kcna`);
      await expect(page).toHaveURL(new RegExp(`/${language}/\\?with=kcna$`));
      await context.close();
    }
  });
});
