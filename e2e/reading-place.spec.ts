import type { Page } from "@playwright/test";
import { plainText } from "@/content/marks";
import type { Language } from "@/i18n/languages";
import {
  atReadingLine,
  focusedPassage,
  longest,
  middle,
  openChanged,
  otherLanguageLink,
  sentence,
  storyPath,
  told,
  topOf,
  WORDS,
} from "./reading-story";
import { addressInBar, addressOf, expect, inEachLanguage, scrolled, test } from "./test";

declare global {
  /** Whether the middle of the story was laid out in the first frame. */
  var inFirstFrame: boolean;
}

/** Scrolls to a sentence, one in the middle of the text if none is named, as a reader does with the wheel or a finger. */
async function scrollToSentence(page: Page, wanted = middle.id): Promise<void> {
  await page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
    window.scrollBy(0, top - window.innerHeight * 0.3 + 11);
  }, wanted);
}

/** What follows the reader comes when the page is idle; it says how far the reader is from then on. */
async function followsReading(page: Page): Promise<void> {
  const progress = page.getByRole("progressbar");
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(progress).toHaveJSProperty("value", 1);
}

/** Where a paragraph stands once two frames leave it there. */
async function settledTop(page: Page, id: string): Promise<number> {
  let top = Number.NaN;
  await expect
    .poll(async () => {
      const before = top;
      top = await topOf(page, id);
      return top - before;
    })
    .toBe(0);
  return top;
}

/** Waits until the page asks for nothing more; on a slow machine what it asks for when idle comes after the network was idle once. */
async function allHasCome(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  let come = Number.NaN;
  await expect
    .poll(
      async () => {
        const before = come;
        come = await page.evaluate(() => performance.getEntriesByType("resource").length);
        return come - before;
      },
      { intervals: [500] },
    )
    .toBe(0);
}

inEachLanguage((language) => {
  const other = language === "tr" ? "en" : "tr";

  for (const width of [320, 390, 844, 1280, 1600]) {
    test(`a switch of language keeps the sentence within 8 px at ${width} px`, async ({ page, visit }) => {
      await page.setViewportSize({ width, height: width === 844 ? 390 : 800 });
      for (const view of ["", "?view=parallel", "?view=interleaved"]) {
        await visit(storyPath(language, view));
        await scrollToSentence(page);
        for (let turn = 0; turn < 2; turn++) {
          const before = await atReadingLine(page);
          const address = page.url();
          await page.keyboard.press("l");
          await expect(page).not.toHaveURL(address);
          expect(Math.abs((await topOf(page, before.id)) - before.top)).toBeLessThanOrEqual(8);
        }
      }
    });
  }

  for (const view of ["", "?view=parallel", "?view=interleaved"]) {
    test(`a window turned or drawn wider keeps the sentence at the reading line: ${view || "one language"}`, async ({
      page,
      visit,
    }) => {
      const turns = [
        { width: 844, height: 390 },
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ];
      await page.setViewportSize({ width: 390, height: 844 });
      await visit(storyPath(language, view));
      await followsReading(page);
      await scrollToSentence(page);
      const { id, top } = await atReadingLine(page);
      const fromLine = (at: number) => at - 0.3 * (page.viewportSize()?.height ?? 0);
      const before = fromLine(top);
      for (const size of turns) {
        await page.setViewportSize(size);
        const after = fromLine(await settledTop(page, id));
        expect(Math.abs(after - before), `at ${size.width} px`).toBeLessThanOrEqual(8);
      }
      // A phone's own bar that goes: nothing moves.
      const stood = await settledTop(page, id);
      await page.setViewportSize({ width: 390, height: 900 });
      expect(await settledTop(page, id)).toBe(stood);
    });
  }

  test("a story of hundreds of sentences keeps the sentence too, and all of it changes its language", async ({
    page,
    visit,
  }) => {
    const paragraphs = Array.from({ length: 12 }, () => longest.paragraphs).flat();
    await openChanged(page, visit, language, paragraphs);
    const last = paragraphs.at(-1)?.pairs.at(-1);
    const lastWords = (of: Language) => page.getByText(plainText(last?.[of] ?? "?")).last();
    await expect(lastWords(language)).toBeAttached();
    const id = `p${paragraphs.length / 2}s1`;
    await scrollToSentence(page, id);
    // What comes near is drawn as tall as it is only now.
    await settledTop(page, id);
    await scrollToSentence(page, id);
    const before = await settledTop(page, id);
    await page.keyboard.press("l");
    await expect(lastWords(other)).toBeAttached();
    await expect(lastWords(language)).toHaveCount(0);
    expect(Math.abs((await settledTop(page, id)) - before)).toBeLessThanOrEqual(8);
  });

  test.describe("by a pointer that comes near", () => {
    test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

    test("a switch keeps the view, the thread and the lit sentence, and asks for nothing", async ({
      page,
      visit,
    }) => {
      await visit(storyPath(language, `?with=kim-jong-un&view=parallel#${middle.id}`));
      await otherLanguageLink(page, language).hover();
      await allHasCome(page);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await otherLanguageLink(page, language).click();
      await expect(page).toHaveURL(
        new RegExp(`/${other}/stories/.*\\?with=kim-jong-un&view=parallel#${middle.id}$`, "u"),
      );
      await expect(page.getByRole("link", { name: WORDS[other].parallel })).toHaveAttribute(
        "aria-current",
        "true",
      );
      await expect(sentence(page, middle, other)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(other);
      expect(await litPassage(page)).toBe(middle.id);
      // Chromium asks for a page's icon again when its address changes.
      expect(asked.filter((path) => !path.endsWith("/icon.svg"))).toEqual([]);
    });
  });

  test("a link to a sentence opens it clear of the header and focused", async ({ page, visit }) => {
    await visit(storyPath(language, `#${middle.id}`));
    await expect.poll(() => focusedPassage(page)).toBe(middle.id);
    const top = await topOf(page, middle.id);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
    await page.waitForLoadState("networkidle");
    expect(Math.abs((await topOf(page, middle.id)) - top)).toBeLessThan(2);
  });

  test("a link to a sentence in a view of both opens it clear of the header too", async ({ page, visit }) => {
    for (const view of ["parallel", "interleaved"]) {
      await visit(storyPath(language, `?view=${view}#${middle.id}`));
      await expect.poll(() => focusedPassage(page)).toBe(middle.id);
      await page.waitForLoadState("networkidle");
      const top = await topOf(page, middle.id);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(400);
    }
  });

  test("a telephone's first frame is of its window alone, but where a passage is named; without the program the rest follows", async ({
    page,
    baseURL,
    complaints,
    isMobile,
  }) => {
    complaints.allow(/net::ERR_FAILED/u);
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.addInitScript((id) => {
      // A frame may come before the text has.
      const look = () => {
        const passage = document.getElementById(id);
        if (passage) globalThis.inFirstFrame = passage.getClientRects().length > 0;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, middle.id);
    const inFirstFrame = () => page.evaluate(() => globalThis.inFirstFrame);
    await page.goto(addressOf(storyPath(language, `#${middle.id}`), baseURL));
    await expect(sentence(page, middle, language)).toBeInViewport();
    await expect.poll(inFirstFrame).toBe(true);
    await page.goto("about:blank");
    await page.goto(addressOf(storyPath(language), baseURL));
    await expect(sentence(page, middle, language)).toBeVisible();
    await expect(page.getByRole("article").getByRole("listitem").last()).toBeVisible();
    await expect(page.getByRole("contentinfo")).toBeVisible();
    await expect.poll(inFirstFrame).toBe(!isMobile);
    await page.reload();
    await expect(sentence(page, middle, language)).toBeVisible();
    await expect.poll(inFirstFrame).toBe(true);
  });

  test("a link to a sentence that is gone opens the nearest and says so", async ({ page, visit }) => {
    await visit(storyPath(language, "#p2s99"));
    await expect.poll(() => focusedPassage(page)).toMatch(/^p2s\d+$/u);
    const said =
      language === "tr" ? "Bu bağlantıdaki cümle artık yok" : "The sentence in this link is no longer";
    await expect(page.getByText(said).first()).toBeVisible();
    await page.getByRole("button", { name: language === "tr" ? "Kapat" : "Close", exact: true }).click();
    await expect(page.getByText(said).locator("visible=true")).toHaveCount(1);
  });

  test("how far the reader is stays true over a change of view and of the window's height", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language));
    await followsReading(page);
    // Near its beginning, as what is drawn late above the reader scrolls, which is told by itself.
    await scrollToSentence(page, told[3]?.id);
    /** By how much it is wrong, parts of the story; as of another one where some of it is still drawn for the view before. */
    const wrongBy = () =>
      page.getByRole("progressbar").evaluate((bar: HTMLProgressElement) => {
        const text = document.querySelector(".prose");
        const isInBoth = new URLSearchParams(location.search).has("view");
        const pairs = [...(text?.querySelectorAll(".pair:not(.pair-alone)") ?? [])];
        if (!text || pairs.some((pair) => (pair.querySelector(".half-other") !== null) !== isInBoth))
          return 1;
        const { top, height } = text.getBoundingClientRect();
        return Math.abs(bar.value - (window.innerHeight * 0.3 - top) / height);
      });
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    for (const key of ["v", "v", "v"]) {
      await page.keyboard.press(key);
      await addressInBar(page);
      await expect.poll(wrongBy).toBeLessThan(0.002);
    }
    await page.setViewportSize({ width, height: height - 200 });
    await expect.poll(wrongBy).toBeLessThan(0.002);
  });

  test("where the reader stopped is offered on the next visit, not forced", async ({ page, visit }) => {
    await visit(storyPath(language));
    await stopInTheMiddle(page);
    const { id } = await atReadingLine(page);
    await visit(`/${language}/`);
    await visit(storyPath(language));
    await expect(page.getByText(language === "tr" ? "Kaldığınız yer" : "You stopped at")).toBeVisible();
    expect(await scrolled(page)).toBe(0);
    await page
      .getByRole("button", { name: language === "tr" ? "Oradan devam et" : "Continue there" })
      .click();
    await expect.poll(() => focusedPassage(page)).toBe(id);
    expect(await scrolled(page)).toBeGreaterThan(200);
  });

  test("the offer goes once the reader has come there alone", async ({ page, visit }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(storyPath(language));
    await stopInTheMiddle(page);
    await visit(`/${language}/`);
    await visit(storyPath(language, "?with=kim-jong-un"));
    const offer = page.getByText(language === "tr" ? "Kaldığınız yer" : "You stopped at");
    await expect(offer).toBeVisible();
    await page.evaluate(() => window.scrollBy(0, 200));
    await expect.poll(() => scrolled(page)).toBe(200);
    await expect(offer).toBeVisible();
    await scrollToSentence(page);
    await expect(offer).toBeHidden();
  });
});

/** Reads as far as the middle, until the place is kept for the next visit. */
async function stopInTheMiddle(page: Page): Promise<void> {
  await scrollToSentence(page);
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith("izlek:places"))))
    .toBe(true);
}

/** The sentence the screen paints as lit. */
async function litPassage(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector(".pair-lit > .half")?.id);
}
