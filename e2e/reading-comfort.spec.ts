import type { Locator } from "@playwright/test";
import { plainText } from "@/content/marks";
import { atReadingLine, longest, middle, storyPath, topOf, WORDS } from "./reading-story";
import { expect, expectAccessible, inEachLanguage, test } from "./test";

const summaryIn = {
  tr: plainText(longest.summary.tr ?? "").slice(0, 40),
  en: plainText(longest.summary.en ?? "").slice(0, 40),
};

inEachLanguage((language) => {
  const words = WORDS[language];
  const said =
    language === "tr"
      ? {
          dark: "Koyu",
          sepia: "Sepya",
          larger: "Büyüt",
          sans: "Tırnaksız",
          reset: "Sıfırla",
          unkept: "saklamaya izin vermiyor",
        }
      : {
          dark: "Dark",
          sepia: "Sepia",
          larger: "Larger",
          sans: "Sans serif",
          reset: "Reset",
          unkept: "does not let this be kept",
        };

  test("choices act at once, are there before the first paint of the next page, and can be reset", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language));
    await page.getByRole("button", { name: words.comfort }).click();
    const panel = page.getByRole("region", { name: words.comfort });
    await panel.getByText(said.sepia).click();
    await panel.getByRole("button", { name: said.larger }).click();
    await panel.getByRole("button", { name: said.larger }).click();
    await panel.getByText(said.sans).click();
    const chosen = { theme: "sepia", size: "5", face: "sans" };
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(chosen);
    await expectAccessible(page);
    // Scripts other than the inline one come later than the first paint.
    await page.route("**/assets/*.js", () => {});
    await page.goto(page.url(), { waitUntil: "commit" });
    await expect
      .poll(() => page.evaluate(() => ({ ...document.documentElement.dataset })))
      .toMatchObject(chosen);
    await page.unroute("**/assets/*.js");
    await visit(storyPath(language));
    await page.getByRole("button", { name: words.comfort }).click();
    await panel.getByRole("button", { name: said.reset }).click();
    const { fonts: _, ...left } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect(left).toEqual({});
  });

  test("Escape closes it and gives the focus back; a press elsewhere closes it too", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language));
    const button = page.getByRole("button", { name: words.comfort });
    const panel = page.getByRole("region", { name: words.comfort });
    await button.click();
    await expect(panel).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await page.getByRole("heading", { level: 1 }).click({ position: { x: 2, y: 2 } });
    await expect(panel).toBeHidden();
  });

  test("a larger text keeps the sentence being read", async ({ page, visit }) => {
    await visit(storyPath(language, `#${middle.id}`));
    await page.getByRole("button", { name: words.comfort }).evaluate((button) => {
      if (button instanceof HTMLElement) button.click();
    });
    const larger = page.getByRole("button", { name: said.larger });
    await expect(larger).toBeAttached();
    const before = await atReadingLine(page);
    await larger.evaluate((button) => {
      if (button instanceof HTMLElement) button.click();
    });
    expect(await page.evaluate(() => document.documentElement.dataset["size"])).toBe("4");
    expect(Math.abs((await topOf(page, before.id)) - before.top)).toBeLessThanOrEqual(8);
  });

  test("title and summary grow with the text, and nothing is wider than a small phone", async ({
    page,
    visit,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await visit(storyPath(language, "?view=parallel"));
    const summary = page.getByRole("article").getByRole("paragraph").filter({ hasText: summaryIn[language] });
    const title = page.getByRole("heading", { level: 1 });
    const sizes = async () => [await sizeOf(title), await sizeOf(summary), await sizeOf(text)] as const;
    const text = page.getByRole("article").getByText(middle[language].slice(0, 30)).first();
    expect(await sizes()).toEqual([30, 18, 19]);
    await page.getByRole("button", { name: words.comfort }).click();
    await page.getByRole("button", { name: said.larger }).click({ clickCount: 4 });
    await page.keyboard.press("Escape");
    const [titleSize, summarySize, textSize] = await sizes();
    expect(summarySize / textSize).toBeCloseTo(18 / 19);
    expect(titleSize).toBeGreaterThanOrEqual(textSize);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test("a date and the time a story takes are not broken over two lines", async ({ page, visit }) => {
    for (const width of [320, 390, 430]) {
      await page.setViewportSize({ width, height: 844 });
      await visit(storyPath(language));
      const article = page.getByRole("article");
      expect(await linesOf(article.getByRole("time").first(), /.+/u)).toBe(1);
      const minutes = /\d+\s(?:dk\sokuma|min\sread)/u;
      const header = article.getByRole("paragraph").filter({ hasText: minutes }).first();
      expect(await linesOf(header, minutes)).toBe(1);
    }
  });

  test("where the browser keeps nothing, the choice holds for the page, and that is said", async ({
    page,
    visit,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await visit(storyPath(language));
    await page.getByRole("button", { name: words.comfort }).click();
    await page.getByRole("region", { name: words.comfort }).getByText(said.dark).click();
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await expect(page.getByText(said.unkept)).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("v");
    await expect(page).toHaveURL(/view=parallel/u);
  });
});

/** Of its letters, CSS pixels. */
async function sizeOf(text: Locator): Promise<number> {
  return text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

/** Over how many lines some words of a text go. */
async function linesOf(text: Locator, words: RegExp): Promise<number> {
  return text.evaluate(
    (element, { source, flags }) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const found = new RegExp(source, flags).exec(node.textContent ?? "");
        if (!found) continue;
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        return range.getClientRects().length;
      }
      return 0;
    },
    { source: words.source, flags: words.flags },
  );
}
