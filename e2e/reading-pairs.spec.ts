import type { Page } from "@playwright/test";
import { plainText } from "@/content/marks";
import {
  beginsWithWord,
  focusedPassage,
  longest,
  middle,
  openChanged,
  placesAtOnce,
  pointOnFirstWord,
  pointOnWords,
  sentence,
  storyPath,
  type Told,
  told,
  topOf,
  WORDS,
} from "./reading-story";
import { expect, inEachLanguage, test } from "./test";
import { wordsOf } from "./words";

const first = told[0] as (typeof told)[number];
const second = told[1] as (typeof told)[number];

inEachLanguage((language) => {
  const other = language === "tr" ? "en" : "tr";
  const sources = new RegExp(language === "tr" ? "^\\d+ kaynak$" : "^\\d+ sources?$", "u");

  test("a tap on a sentence unfolds its counterpart, and another folds it", async ({ page, visit }) => {
    await visit(storyPath(language));
    await sentence(page, second, language).scrollIntoViewIfNeeded();
    const tap = async () => {
      const { x, y } = await pointOnWords(page, second.id);
      await page.mouse.click(x, y);
    };
    await tap();
    await expect(sentence(page, second, other)).toBeVisible();
    await tap();
    await expect(sentence(page, second, other)).toBeHidden();
  });

  test("what unfolds near the foot of the window comes into sight, by a tap and by keys", async ({
    page,
    visit,
  }) => {
    const toFoot = async () => {
      const { y } = await pointOnWords(page, middle.id);
      await page.evaluate(
        (at) => window.scrollBy({ top: at - window.innerHeight + 20, behavior: "instant" }),
        y,
      );
      return pointOnWords(page, middle.id);
    };
    await visit(storyPath(language));
    await page.waitForLoadState("networkidle");
    const { x, y } = await toFoot();
    await page.mouse.click(x, y);
    const close = page.getByRole("button", { name: language === "tr" ? "Kapat" : "Close", exact: true });
    await expect(close).toBeInViewport({ ratio: 1 });
    await expect(sentence(page, middle, language)).toBeInViewport({ ratio: 1 });
    await toFoot();
    await page.keyboard.press("Enter");
    const source = longest.sources.find(({ n }) => middle.sources.includes(n));
    const link = page.getByRole("paragraph").getByRole("link", { name: source?.title ?? "?" });
    await expect(link).toBeInViewport({ ratio: 1 });
    await expect(sentence(page, middle, language)).toBeInViewport({ ratio: 1 });
  });

  test("who has scrolled away from the lit sentence goes on where they read", async ({ page, visit }) => {
    await visit(storyPath(language));
    await page.keyboard.press("j");
    await expect.poll(() => focusedPassage(page)).toBe(first.id);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), told.at(-3)?.id ?? "");
    await page.keyboard.press("t");
    await expect(sentence(page, first, other)).toBeHidden();
    await expect(page.getByRole("button", { name: sources })).toBeInViewport();
    const place = await page.evaluate(() => window.scrollY);
    await page.keyboard.press("j");
    await expect.poll(() => focusedPassage(page)).not.toBe(first.id);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(place / 2);
  });

  test("a link in a sentence wins, and a selection is left alone", async ({ page, visit }) => {
    await visit(storyPath(language));
    await page.getByRole("article").getByRole("paragraph").getByRole("link").first().click();
    await expect(page).toHaveURL(/with=/u);
    await expect(sentence(page, first, other)).toBeHidden();
  });

  test("j and k walk the sentences, t unfolds, Enter opens the sources", async ({ page, visit }) => {
    await visit(storyPath(language));
    await page.keyboard.press("j");
    await expect.poll(() => focusedPassage(page)).toBe(first.id);
    await page.keyboard.press("j");
    await expect.poll(() => focusedPassage(page)).toBe(second.id);
    await page.keyboard.press("k");
    await expect.poll(() => focusedPassage(page)).toBe(first.id);
    await page.keyboard.press("t");
    await expect(sentence(page, first, other)).toBeVisible();
    await page.keyboard.press("Enter");
    const button = page.getByRole("button", { name: sources });
    await expect(button).toHaveAttribute("aria-expanded", "true");
    const source = longest.sources.find(({ n }) => first.sources.includes(n));
    await expect(page.getByRole("link", { name: source?.title ?? "" })).toHaveCount(2);
    await page.keyboard.press("Enter");
    await expect(button).toBeHidden();
  });

  /** Level with the sentence, over no text, in the window. */
  const expectBeside = async (page: Page, pair: Told) => {
    const source = longest.sources.find(({ n }) => pair.sources.includes(n));
    const link = page.getByRole("paragraph").getByRole("link", { name: source?.title ?? "?" });
    await expect(link).toBeInViewport({ ratio: 1 });
    const [text, beside] = await placesAtOnce(sentence(page, pair, language), link);
    expect(beside.left).toBeGreaterThan(text.right);
    expect(Math.abs(beside.top - text.top)).toBeLessThan(40);
  };

  test.describe("where the margin is wide", () => {
    test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

    test("a sentence's sources open level with it, over no text, in the window", async ({ page, visit }) => {
      const pairs = [middle, told.findLast(({ sources }) => sources.length > 0) ?? middle];
      for (const pair of pairs) {
        // By way of nothing unfolded.
        await visit(storyPath(language));
        await visit(storyPath(language, `#${pair.id}`));
        await expect.poll(() => focusedPassage(page)).toBe(pair.id);
        await page.keyboard.press("Enter");
        await expectBeside(page, pair);
      }
    });

    test("of a story of hundreds of sentences too", async ({ page, visit }) => {
      const paragraphs = Array.from({ length: 12 }, () => longest.paragraphs).flat();
      await openChanged(page, visit, language, paragraphs);
      // Of a paragraph that does not begin where the text does.
      const at = told.findIndex(({ id, sources }) => !id.startsWith("p1s") && sources.length > 0);
      for (let step = 0; step <= at; step += 1) await page.keyboard.press("j");
      const pair = told[at] ?? middle;
      await expect.poll(() => focusedPassage(page)).toBe(pair.id);
      // Near the foot they would stand higher, to be seen whole.
      await sentence(page, pair, language).evaluate((half) => half.scrollIntoView({ behavior: "instant" }));
      await page.keyboard.press("Enter");
      await expectBeside(page, pair);
    });

    test("a text that leaves no margin has them below the sentence", async ({ page, visit }) => {
      await page.setViewportSize({ width: 1100, height: 900 });
      await visit(storyPath(language, `#${middle.id}`));
      for (const key of ["k", "j", "Enter"]) await page.keyboard.press(key);
      const source = longest.sources.find(({ n }) => middle.sources.includes(n));
      const link = page.getByRole("paragraph").getByRole("link", { name: source?.title ?? "?" });
      const [text, below] = await placesAtOnce(sentence(page, middle, language), link);
      expect(below.top).toBeGreaterThan(text.bottom);
      expect(below.left).toBeLessThan(text.right);
    });
  });

  test("each sentence has one button for assistive technology, and a way back from its source", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language));
    const name = language === "tr" ? "Cümle: kaynaklar ve araçlar" : "Sentence: sources and tools";
    const buttons = page.getByRole("button", { name });
    await expect(buttons).toHaveCount(told.length);
    await buttons.nth(1).focus();
    await page.keyboard.press("Enter");
    await expect(buttons.nth(1)).toHaveAttribute("aria-expanded", "true");
    await expect(buttons.nth(1)).toBeFocused();
    const [, paragraph, number] = /^p(\d+)s(\d+)$/u.exec(middle.id) ?? [];
    await page
      .getByRole("region", { name: WORDS[language].sources })
      .getByRole("link", { name: `${paragraph}.${number}`, exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`#${middle.id}$`, "u"));
    await expect.poll(() => focusedPassage(page)).toBe(middle.id);
    expect(await topOf(page, middle.id)).toBeGreaterThanOrEqual(0);
  });

  test("a double click selects the word alone", async ({ page, visit }) => {
    const pair = beginsWithWord(language);
    await visit(storyPath(language));
    await sentence(page, pair, language).scrollIntoViewIfNeeded();
    const { x, y } = await pointOnFirstWord(page, pair.id);
    await page.mouse.dblclick(x, y);
    const [word = "?"] = pair[language].split(" ");
    await expect.poll(() => page.evaluate(() => window.getSelection()?.toString().trim())).toBe(word);
  });

  test("in forced colours the lit sentence has a line around it, with the focus another one", async ({
    page,
    visit,
  }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await visit(storyPath(language, `#${middle.id}`));
    await expect.poll(() => focusedPassage(page)).toBe(middle.id);
    const line = () => outlineOf(page, middle.id);
    await expect.poll(line).toBe("double");
    await page.keyboard.press("Tab");
    await expect.poll(line).toBe("solid");
    expect(await outlineOf(page, first.id)).toBe("none");
  });

  test("copying across sentences side by side gives one language", async ({ page, visit, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await visit(storyPath(language, "?view=parallel"));
    const copied = await copiedText(page, `[id="${first.id}"]`, `[id="${second.id}"]`);
    expect(copied).toContain(first[language]);
    expect(copied).toContain(second[language].slice(0, 30));
    expect(copied).not.toContain(first[other].slice(0, 30));
    expect(copied).not.toContain("Söyleyen:");
  });

  test("copying from the title down to the sources keeps both, without the words of the tools between", async ({
    page,
    visit,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const words = wordsOf(language);
    await visit(storyPath(language, `?view=parallel#${second.id}`));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: sources })).toBeVisible();
    const copied = await copiedText(page, "article h1", "[aria-labelledby=sources] li:last-child");
    const { title, summary } = longest;
    const kept = [title[language], summary[language], first[language], longest.sources.at(-1)?.title];
    for (const text of [...kept, words.reading.sources]) expect(copied).toContain(plainText(text ?? "?"));
    const { listen, quote, source, pairButton } = words.reading;
    const tools = [listen, quote, source.back, pairButton, words.readingTools.pair.quoteBoth];
    for (const text of [...tools, plainText(title[other] ?? "?"), plainText(summary[other] ?? "?")])
      expect(copied).not.toContain(text);
  });

  test("the way back to the sentences is told apart from what is said of the source", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language));
    const back = wordsOf(language).reading.source.back;
    const item = page.getByRole("region", { name: WORDS[language].sources }).getByRole("listitem");
    await expect(item.filter({ hasText: back }).first()).toHaveText(new RegExp(`\\w\\. ${back} \\d`, "u"));
  });

  test("the button of a sentence covers none of it", async ({ page, visit }) => {
    for (const view of ["", "?view=parallel", "?view=interleaved"]) {
      await visit(storyPath(language, view));
      const buttons = page.getByRole("button", { name: wordsOf(language).reading.pairButton });
      for (const pair of told.slice(0, 4)) {
        const at = told.indexOf(pair);
        await page.keyboard.press("j");
        await buttons.nth(at).focus();
        const button = await buttons.nth(at).boundingBox();
        expect(button?.height).toBeGreaterThan(16);
        expect(await bottomOf(page, pair.id)).toBeLessThanOrEqual((button?.y ?? 0) + 2);
        expect(button?.x).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test("the button under a paragraph lies over the one that follows", async ({ page, visit }) => {
    const [first, ...rest] = longest.paragraphs;
    const pairs = first?.pairs ?? [];
    await openChanged(page, visit, language, [
      { ...first, pairs: pairs.slice(0, 2) },
      { pairs: pairs.slice(2) },
      ...rest,
    ]);
    const button = page.getByRole("button", { name: wordsOf(language).reading.pairButton }).nth(1);
    for (const view of ["single", "parallel", "interleaved"]) {
      if (view !== "single") await page.keyboard.press("v");
      await expect(page).toHaveURL(
        view === "single" ? /\/stories\/[^?]*$/u : new RegExp(`view=${view}`, "u"),
      );
      await page.keyboard.press("j");
      await button.focus();
      const { height = 0 } = (await button.boundingBox()) ?? {};
      // It does not answer where something else lies on it.
      await button.click({ trial: true, position: { x: 8, y: height - 3 } });
    }
  });

  test("what somebody merely says is told so", async ({ page, visit }) => {
    await visit("/tr/".replace("tr", language));
    await visit(storyPath(language));
    await expect(
      page.getByText(language === "tr" ? /^Söyleyen: /u : /^According to: /u).first(),
    ).toBeVisible();
  });
});

/** What the clipboard holds after a selection from the start of one element to the end of another was copied. */
async function copiedText(page: Page, from: string, to: string): Promise<string> {
  // What makes copies clean comes after the first paint.
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    ([start, end]) => {
      const [first, last] = [document.querySelector(start ?? ""), document.querySelector(end ?? "")];
      if (first && last) window.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [from, to],
  );
  await page.keyboard.press("ControlOrMeta+c");
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Where the last line of a sentence's words ends, in window pixels. */
async function bottomOf(page: Page, id: string): Promise<number> {
  return page.evaluate((passage) => {
    const words = document.createRange();
    words.selectNodeContents(document.getElementById(passage) ?? document.body);
    return Math.max(...Array.from(words.getClientRects(), ({ bottom }) => bottom));
  }, id);
}

/** The style of the line around a sentence. */
async function outlineOf(page: Page, id: string): Promise<string> {
  return page.evaluate((passage) => {
    const element = document.getElementById(passage);
    return element ? getComputedStyle(element).outlineStyle : "";
  }, id);
}
