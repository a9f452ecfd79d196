import type { Page } from "@playwright/test";
import { parseMarked } from "@/content/marks";
import type { Language } from "@/i18n/languages";
import { longest, middle, sentence, storyPath, type Told, told } from "./reading-story";
import { addressInBar, addressOf, expect, inEachLanguage, scriptsAnswer, scrolled, test } from "./test";

/**
 * The title, the page's language, every piece of text with the language it is said to be in, and what else differs with
 * language and view. Not what was said last, nor what depends on how far the reader is.
 */
async function standing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [document.title, document.documentElement.lang];
    const root = document.getElementById("root") ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest("[role=status], .reader-note, .reader-bar p")) continue;
      const language = element.closest("[lang]")?.getAttribute("lang");
      if (node instanceof Text) shown.push(`${language} ${node.data}`);
      else
        for (const name of ["href", "aria-label", "aria-current", "data-view"])
          if (element.hasAttribute(name)) shown.push(`${language} ${name} ${element.getAttribute(name)}`);
    }
    return shown;
  });
}

/** Keeps, for every frame from now on, the languages of the parts of the text that are in the window. */
async function watchLanguages(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const frames: string[] = [];
    const look = () => {
      const parts = [...document.querySelectorAll<HTMLElement>("main article [lang]:not(.half, .half *)")];
      const seen = parts.filter((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      });
      frames.push([...new Set(seen.map(({ lang }) => lang))].join(" and "));
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seenLanguages: frames });
  });
  return () => page.evaluate(() => [...new Set(Reflect.get(window, "seenLanguages") as string[])]);
}

/** Keeps, for every frame from now on, the views of the paragraphs in the window, and which sentences there are in another. */
async function watchViews(page: Page) {
  await page.evaluate(() => {
    const views = new Set<string>();
    const late = new Set<string>();
    const isSeen = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    };
    const look = () => {
      for (const paragraph of document.querySelectorAll<HTMLElement>(".prose > p"))
        for (const half of paragraph.querySelectorAll(".pair:not(.pair-alone) > .half:first-child")) {
          if (!isSeen(half)) continue;
          const view = paragraph.dataset["view"] ?? "single";
          const hasOther = half.parentElement?.querySelector(".half-other") !== null;
          views.add(view);
          if (hasOther !== (view !== "single")) late.add(`${half.id} ${view}`);
        }
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seenViews: { views, late } });
  });
  return () =>
    page.evaluate(() => {
      const { views, late } = Reflect.get(window, "seenViews") as Record<"views" | "late", Set<string>>;
      return { views: [...views].sort(), late: [...late] };
    });
}

/** What the links in a text are about, in its order. */
function linksIn(text = ""): readonly string[] {
  return parseMarked(text).flatMap((run) =>
    run.kind === "text" ? [] : run.kind === "date" ? run.edtf : run.targets.join("|"),
  );
}

/** The sentence with the most links among those that have the same in both languages, and in another order. */
function turnedSentence(): Told {
  const links = longest.paragraphs
    .flatMap(({ pairs }) => pairs)
    .map(({ tr, en }, i) => ({ pair: told[i], tr: linksIn(tr), en: linksIn(en) }));
  const turned = links.filter(
    ({ tr, en }) => String(tr) !== String(en) && String(tr.toSorted()) === String(en.toSorted()),
  );
  return turned.toSorted((a, b) => b.tr.length - a.tr.length)[0]?.pair as Told;
}

/** Waits until the whole page is in a language, which its root says last. */
async function speaks(page: Page, language: Language): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
}

/** Opens the story and goes to its middle, once all has come that nobody asks for. */
async function openInMiddle(page: Page, visit: (path: string) => Promise<void>, path: string): Promise<void> {
  await visit(path);
  await page.waitForLoadState("networkidle");
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), middle.id);
}

/** From now on the browser refuses to write an address, as some do that were asked for many in a while. */
async function refuse(page: Page, step: "pushState" | "replaceState"): Promise<void> {
  await page.evaluate((named) => {
    History.prototype[named] = () => {
      throw new DOMException("refused", "SecurityError");
    };
  }, step);
}

inEachLanguage((language) => {
  const other = language === "tr" ? "en" : "tr";

  test("however fast language and view are switched, the whole page ends as it opens afresh", async ({
    page,
    visit,
  }) => {
    await openInMiddle(page, visit, storyPath(language, "?with=kim-jong-un"));
    const fresh = await page.context().newPage();
    for (const keys of ["l", "lll", "v", "vlv"]) {
      for (const key of keys) await page.keyboard.press(key);
      await fresh.goto(await addressInBar(page));
      await scriptsAnswer(fresh);
      await expect
        .poll(async () => {
          const [here, there] = [await standing(page), await standing(fresh)];
          return [
            here.filter((piece) => !there.includes(piece)),
            there.filter((piece) => !here.includes(piece)),
            here.length - there.length,
          ];
        })
        .toEqual([[], [], 0]);
    }
  });

  test("two switches of language within one frame are two steps of the history", async ({
    page,
    visit,
    baseURL,
  }) => {
    const [here, there] = [addressOf(storyPath(language), baseURL), addressOf(storyPath(other), baseURL)];
    await visit(storyPath(language));
    await page.evaluate(() => {
      for (const key of ["l", "l"])
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    });
    expect(await addressInBar(page)).toBe(here);
    await page.goBack();
    await expect(page).toHaveURL(there);
    await page.goBack();
    await expect(page).toHaveURL(here);
    await expect(page.getByText(middle[language].slice(0, 60)).first()).toBeVisible();
  });

  for (const [key, step, path] of [
    ["l", "pushState", storyPath(other)],
    ["v", "replaceState", storyPath(language, "?view=parallel")],
  ] as const)
    test(`what was asked for is shown also where the browser refuses to write its address: ${step}`, async ({
      page,
      visit,
      baseURL,
    }) => {
      await visit(storyPath(language));
      await refuse(page, step);
      await page.keyboard.press(key);
      await expect(page).toHaveURL(addressOf(path, baseURL));
      await expect(page.getByText(middle[other].slice(0, 60)).first()).toBeVisible();
    });

  test("Back from a switch finds the story where it was left, though the other language moved the page", async ({
    page,
    visit,
  }) => {
    await openInMiddle(page, visit, storyPath(language));
    const left = await scrolled(page);
    await page.keyboard.press("l");
    await speaks(page, other);
    await expect.poll(() => scrolled(page)).not.toBe(left);
    await page.goBack();
    await speaks(page, language);
    expect(await scrolled(page)).toBe(left);
  });

  test("Back finds the story where it was left, though the switch came before the scroll told of itself", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language));
    await page.waitForLoadState("networkidle");
    const left = await page.evaluate((id) => {
      document.getElementById(id)?.scrollIntoView();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "l", bubbles: true }));
      return Math.round(window.scrollY);
    }, middle.id);
    await speaks(page, other);
    await page.goBack();
    await speaks(page, language);
    expect(await scrolled(page)).toBe(left);
  });

  test("each sentence in the window changes its view with its paragraph, whichever sentences wait", async ({
    page,
    visit,
  }) => {
    await openInMiddle(page, visit, storyPath(language));
    const seen = await watchViews(page);
    for (const key of "vvv") {
      await page.keyboard.press(key);
      await addressInBar(page);
    }
    await expect.poll(seen).toEqual({ views: ["interleaved", "parallel", "single"], late: [] });
  });

  test("a link in the text that has the focus keeps it over a switch of language, though the sentence is turned round", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language));
    const links = sentence(page, turnedSentence(), language).getByRole("link");
    const leadsTo = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
    const all = await links.count();
    expect(all).toBeGreaterThan(2);
    for (let i = 0; i < all; i += 1) {
      await links.nth(i).focus();
      const here = await leadsTo();
      await page.keyboard.press("l");
      await speaks(page, other);
      expect(await leadsTo()).toBe(here?.replace(`/${language}/`, `/${other}/`));
      await page.keyboard.press("l");
      await speaks(page, language);
      expect(await leadsTo()).toBe(here);
    }
  });

  test("what is in the window changes its language in one frame", async ({ page, visit }) => {
    await openInMiddle(page, visit, storyPath(language));
    const seen = await watchLanguages(page);
    await page.keyboard.press("l");
    await speaks(page, other);

    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.press("l");
    await addressInBar(page);
    await page.goBack();
    await page.goForward();
    await speaks(page, language);
    expect((await seen()).toSorted()).toEqual(["en", "tr"]);
  });
});
