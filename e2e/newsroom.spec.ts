import type { Page } from "@playwright/test";
import { parseEdtf } from "@/content/edtf";
import { plainText } from "@/content/marks";
import { mentionedEntities } from "@/content/mentions";
import type { Language } from "@/i18n/languages";
import { OFFLINE } from "./complaints";
import { MOST_PRESENT, OTHERS, STORIES, test } from "./newsroom";
import { addressInBar, addressOf, expect, inEachLanguage, scrolled } from "./test";

// One worker builds the edition, once.
test.describe.configure({ mode: "default" });

const WORDS = {
  tr: {
    list: "Haberler",
    box: "Ara",
    earlier: "Daha eski yıllar",
    offline: /Çevrimdışısınız/u,
    count: "haber",
  },
  en: {
    list: "Stories",
    box: "Search",
    earlier: "Earlier years",
    offline: /You are offline/u,
    count: "stories",
  },
} as const;
/** More rows than any window shows. */
const MOST_DRAWN = 40;
const LISTED = 200;
/** On a first visit the text's own face has come meanwhile, and breaks lines of rows above elsewhere. */
const HALF_A_ROW = 70;

const startOf = (date: string) => parseEdtf(date)?.start ?? 0;
const oldest = [...STORIES].sort((a, b) => startOf(a.date) - startOf(b.date))[3];
const titleIn = (story: typeof oldest, language: Language) => plainText(story?.title[language] ?? "");
const mentioning = (id: string) => STORIES.filter((story) => mentionedEntities(story).includes(id)).length;

/** Runs in the page. */
function isFocusInView(): boolean {
  const box = document.activeElement?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
}

/** The story whose title stands highest in the window. One that stands higher than a page is to be scrolled to, a click would scroll first. */
async function firstInView(page: Page) {
  const kept = await page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
  );
  for (const title of await page.getByRole("main").getByRole("heading", { level: 3 }).all()) {
    const box = await title.boundingBox();
    if (box && box.y > kept) return { title, name: (await title.textContent()) ?? "", y: box.y };
  }
  throw new Error("no story is in view");
}

/** The same, once the lines that have come into view have been measured. */
async function steadyFirstInView(page: Page) {
  let found = await firstInView(page);
  await expect(async () => {
    const before = found;
    found = await firstInView(page);
    expect([found.name, found.y]).toEqual([before.name, before.y]);
  }).toPass();
  return found;
}

inEachLanguage((language) => {
  const words = WORDS[language];
  const rows = (page: Page) => page.getByRole("main").getByRole("article");

  test("a long list draws what is near the window, and Back finds the story where it was left", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/`);
    await expect.poll(() => rows(page).count()).toBeLessThan(MOST_DRAWN);
    await page.mouse.move(600, 600);
    await expect(async () => {
      await page.mouse.wheel(0, 8000);
      expect(await scrolled(page)).toBeGreaterThan(40_000);
    }).toPass({ intervals: [50] });
    const { title, name, y } = await steadyFirstInView(page);
    await title.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await addressInBar(page);
    await page.goBack();
    const again = page.getByRole("main").getByRole("heading", { level: 3, name, exact: true });
    await expect(again).toBeInViewport();
    await expect
      .poll(async () => Math.abs(((await again.boundingBox())?.y ?? 0) - y))
      .toBeLessThan(HALF_A_ROW);
  });

  test("the focus is not lost when its row is scrolled away, and steps on from there", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/`);
    await expect.poll(() => rows(page).count()).toBeLessThan(MOST_DRAWN);
    const first = rows(page).first().getByRole("heading").getByRole("link");
    await first.focus();
    await page.mouse.move(600, 600);
    await expect(async () => {
      await page.mouse.wheel(0, 8000);
      expect(await scrolled(page)).toBeGreaterThan(20_000);
    }).toPass({ intervals: [50] });
    await expect(first).toBeFocused();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(isFocusInView)).toBe(true);
  });

  test("what is followed leaves as many stories as mention it", async ({ page, visit }) => {
    for (const entity of [MOST_PRESENT, OTHERS.at(-1)]) {
      const count = mentioning(entity?.id ?? "");
      const said = new Intl.NumberFormat(language === "tr" ? "tr" : "en-GB").format(count);
      await visit(`/${language}/?with=${entity?.id}`);
      await expect(
        page
          .getByRole("main")
          .getByRole("paragraph")
          .filter({ hasText: new RegExp(`^(${count}|${said}) ${words.count}$`, "u") }),
      ).toBeVisible();
    }
  });

  test("a story of long ago is found by its words, in the part of the index where they stand", async ({
    page,
    visit,
    newsroom,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await visit(`/${language}/`);
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox", { name: words.box, exact: true })).toBeFocused();
    const [word, number] = titleIn(oldest, language).split(" ").slice(-2);
    await page.keyboard.type(`${word} ${number}`);
    await page
      .getByRole("group", { name: words.list })
      .getByRole("option", { name: titleIn(oldest, language) })
      .click();
    await expect(page).toHaveURL(new RegExp(`/stories/${oldest?.id}`, "u"));
    const parts = new Set(asked.filter((url) => /\/data\/search-[^/]+\/\d+\.json$/u.test(url)));
    expect(parts.size).toBeGreaterThan(0);
    // Of an index that is cut, as a large edition's is.
    expect(newsroom.searchParts).toBeGreaterThan(1);
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("the newest stories are in the page, the others on those of their years", async ({
      page,
      visit,
    }) => {
      await visit(`/${language}/`);
      await expect(rows(page)).toHaveCount(LISTED);
      await page.getByRole("navigation", { name: words.earlier }).getByRole("link", { name: "2004" }).click();
      const thatYear = STORIES.filter(
        ({ date }) => new Date(startOf(date) * 86_400_000).getUTCFullYear() === 2004,
      );
      await expect(rows(page)).toHaveCount(thatYear.length);
    });
  });

  test.describe("offline", () => {
    test.use({ serviceWorkers: "allow" });

    test("the list and what was read are there", async ({ page, visit, context, baseURL, complaints }) => {
      complaints.allow(OFFLINE);
      await visit(`/${language}/`);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await visit(`/${language}/stories/${oldest?.id}`);
      await context.setOffline(true);
      await page.goto(addressOf(`/${language}/?with=${MOST_PRESENT?.id}`, baseURL));
      await expect(page.getByText(words.offline).first()).toBeVisible();
      await expect(rows(page).first()).toBeVisible();
      await page.goto(addressOf(`/${language}/stories/${oldest?.id}`, baseURL));
      await expect(page.getByRole("heading", { level: 1, name: titleIn(oldest, language) })).toBeVisible();
    });
  });
});
