import type { Locator, Page } from "@playwright/test";
import { sayDate } from "@/content/say-date";
import { addressOf, expect, expectAccessible, inEachLanguage, test } from "./test";
import { wordsOf } from "./words";

const WORDS = {
  tr: {
    box: "Ara",
    open: "Aramayı aç",
    texts: "Metinlerde",
    names: "Kişiler, yerler ve başka adlar",
    recent: "Son aramalar",
    forget: "Son aramaları sil",
    missing: "Arama dizini yüklenemedi",
    slip: "vladivsotok",
    meant: "vladivostok",
    instead: "“vladivsotok” bulunamadı. Yerine gösterilen: vladivostok",
    add: "İzleğe ekle",
    addDate: "Tarihi izleğe ekle",
    thread: "İzlek",
    name: "Birleşmiş Milletler",
    oneName: "1 ad bulundu",
  },
  en: {
    box: "Search",
    open: "Open search",
    texts: "In the text",
    names: "People, places and things",
    recent: "Recent searches",
    forget: "Clear recent searches",
    missing: "The search index did not arrive",
    slip: "shoigo",
    meant: "shoigu",
    instead: "“shoigo” was not found. Shown instead: shoigu",
    add: "Add to the thread",
    addDate: "Add the date to the thread",
    thread: "Thread",
    name: "United Nations",
    oneName: "1 name found",
  },
} as const;
const TRAIN = { tr: "zırhlı tren", en: "armoured train" } as const;
const CROSSING = "2023-09-12-train-crosses-khasan";

const box = (page: Page, language: "tr" | "en") =>
  page.getByRole("combobox", { name: WORDS[language].box, exact: true });

/** By `/`, as anybody with a keyboard does; on a phone the icon. */
async function openSearch(page: Page, language: "tr" | "en", phone: boolean) {
  if (phone) await page.getByRole("button", { name: WORDS[language].open }).tap();
  else await page.keyboard.press("/");
  await expect(box(page, language)).toBeFocused();
}

/** Walks down to an option and follows it. */
async function followByKeys(option: Locator) {
  const keys = option.page().keyboard;
  await expect(async () => {
    await keys.press("ArrowDown");
    expect(await option.getAttribute("aria-selected")).toBe("true");
  }).toPass({ intervals: [0] });
  await keys.press("Enter");
}

/** What the page marks as found, in the reader's words. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
}

inEachLanguage((language) => {
  const words = WORDS[language];

  test("a sentence is found as one types and opened where it stands", async ({ page, visit, isMobile }) => {
    await visit(`/${language}/`);
    await openSearch(page, language, isMobile);
    await page.keyboard.type(TRAIN[language]);
    const sentences = page.getByRole("group", { name: words.texts }).getByRole("option");
    await expect(sentences.first()).toContainText(
      language === "tr" ? "zırhlı treni, 12 Eylül" : "armoured train of Kim Jong Un",
    );
    await (isMobile ? sentences.first().tap() : followByKeys(sentences.first()));
    await expect(page).toHaveURL(new RegExp(`/${language}/stories/${CROSSING}#p1s1$`, "u"));
    await expect
      .poll(async () => (await markedWords(page)).map((word) => word.toLocaleLowerCase(language)))
      .toEqual(expect.arrayContaining(TRAIN[language].split(" ")));
  });

  test("the open list breaks no rule of accessibility", async ({ page, visit, isMobile }) => {
    await visit(`/${language}/`);
    await openSearch(page, language, isMobile);
    await page.keyboard.type(TRAIN[language]);
    await expect(page.getByRole("group", { name: words.texts })).toBeVisible();
    await expectAccessible(page);
  });

  test("the words become part of the thread, and are remembered until they are cleared", async ({
    page,
    visit,
    isMobile,
  }) => {
    await visit(`/${language}/`);
    await openSearch(page, language, isMobile);
    await page.keyboard.type("zebra");
    await expect(page.getByRole("option", { name: /zebra/u }).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(addressOf(`/${language}/?q=zebra`, page.url().replace(/(tr|en)\/.*$/u, "")));
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(1);

    await openSearch(page, language, isMobile);
    await box(page, language).fill("");
    const recent = page.getByRole("group", { name: words.recent });
    await expect(recent.getByRole("option", { name: "zebra" })).toBeVisible();
    await recent.getByRole("option", { name: words.forget }).click();
    await expect(recent).toBeHidden();
  });

  test("a thread has the word it says: another taken for a slip is added by its own name", async ({
    page,
    visit,
    isMobile,
  }) => {
    await visit(`/${language}/?q=${words.slip}`);
    await expect(page.getByText(wordsOf(language).thread.empty.titleOfOne)).toBeVisible();
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(0);
    await openSearch(page, language, isMobile);
    await page.keyboard.type(words.slip);
    await expect(page.getByText(words.instead)).toBeVisible();
    await expect(page.getByRole("option", { name: `${words.add}: “${words.slip}”` })).toHaveCount(0);
    await page.getByRole("option", { name: `${words.add}: “${words.meant}”` }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/\\?q=${words.meant}$`, "u"));
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  });

  test("Enter adds what is offered first, also before it is shown, and the thread takes the focus", async ({
    page,
    visit,
    isMobile,
  }) => {
    await visit(`/${language}/`);
    await openSearch(page, language, isMobile);
    await page.keyboard.type(words.slip);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${language}/\\?q=${words.meant}$`, "u"));
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    await expect(page.getByRole("region", { name: words.thread, exact: true })).toBeFocused();
  });

  test("a name alone is announced, and Enter opens its page", async ({ page, visit, isMobile }) => {
    await visit(`/${language}/`);
    await openSearch(page, language, isMobile);
    await page.keyboard.type("Birleşmiş Milletler");
    await expect(page.getByRole("option")).toHaveCount(1);
    await expect(page.getByRole("status").filter({ hasText: words.oneName })).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${language}/entities/united-nations$`, "u"));
    await expect(page.getByRole("heading", { level: 1, name: words.name })).toBeFocused();
  });

  test("a date that is typed can hold the thread to it", async ({ page, visit, isMobile }) => {
    await visit(`/${language}/`);
    await openSearch(page, language, isMobile);
    await page.keyboard.type(sayDate("2023-09", language));
    await page.getByRole("option", { name: `${words.addDate}: ${sayDate("2023-09", language)}` }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/\\?from=2023-09&to=2023-09$`, "u"));
    await openSearch(page, language, isMobile);
    await page.keyboard.type("12.09.2023");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${language}/\\?from=2023-09-12&to=2023-09-12$`, "u"));
  });

  test("while the words of an address are looked for, no story and no number is told", async ({
    page,
    visit,
  }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    await page.route("**/data/search.*", async (route) => {
      await arrived;
      await route.continue();
    });
    await visit(`/${language}/?q=${words.meant}`);
    const bar = page.getByRole("region", { name: words.thread, exact: true });
    const searching = bar.getByText(wordsOf(language).thread.searching);
    const counted = bar.getByRole("paragraph").filter({ hasText: /^\d+ (?:haber|stor)/u });
    const rows = page.getByRole("main").getByRole("article");
    await expect(searching).toBeVisible();
    await expect(counted).toHaveCount(0);
    await expect(rows).toHaveCount(0);
    await expect(bar.getByRole("link", { name: /\d/u })).toHaveCount(0);
    arrive();
    await expect(counted).toBeVisible();
    await expect(searching).toHaveCount(0);
    await expect(rows.first()).toBeVisible();
    await expect(counted).toHaveText(new RegExp(`^${await rows.count()} `, "u"));
  });

  test("the index does not arrive: search says so, names are found all the same", async ({
    page,
    visit,
    complaints,
    isMobile,
  }) => {
    complaints.allow(/search\.[^/]*json|Failed to load resource|ERR_FAILED/u);
    await page.route("**/data/search.*", (route) => route.abort());
    await visit(`/${language}/`);
    await openSearch(page, language, isMobile);
    await page.keyboard.type("lavrov");
    await expect(page.getByRole("alert")).toContainText(words.missing);
    await expect(page.getByRole("group", { name: words.names }).getByRole("option")).toHaveCount(1);
    await page.unroute("**/data/search.*");
    await page.getByRole("alert").getByRole("button").click();
    await expect(page.getByRole("group", { name: words.texts })).toBeVisible();
  });
});

test("arrows walk, Enter follows, Escape closes and gives the field back", async ({
  page,
  visit,
  isMobile,
}) => {
  await visit("/en/");
  await openSearch(page, "en", isMobile);
  await page.keyboard.type("shoygu");
  const name = page.getByRole("option", { name: /^Sergei Shoigu \d/u });
  // Who types slowly is shown what is found for a part of the word, in another order.
  await expect(page.getByText(/^“shoygu” was not found/u)).toBeVisible();
  await expect(name).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(name).toHaveAttribute("aria-selected", "true");
  const id = await name.getAttribute("id");
  await expect(box(page, "en")).toHaveAttribute("aria-activedescendant", id ?? "");
  await page.keyboard.press("Escape");
  await expect(name).toBeHidden();
  await expect(isMobile ? page.getByRole("button", { name: WORDS.en.open }) : box(page, "en")).toBeFocused();
  await page.keyboard.press(isMobile ? "Enter" : "ArrowDown");
  await expect(name).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/entities\/sergey-shoigu$/u);
});

test("Escape closes the box, then leaves it: the next key is the page's", async ({
  page,
  visit,
  isMobile,
}) => {
  for (const language of ["tr", "en"] as const) {
    await visit(`/${language}/stories/2023-09-13-vostochny-summit`);
    await openSearch(page, language, isMobile);
    await page.keyboard.type("put");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("option")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect(box(page, language)).toBeFocused();
    await expect(box(page, language)).toHaveValue(isMobile ? "put" : "");
  }
});

test("found in the other language, a sentence opens in it", async ({ page, visit, isMobile }) => {
  await visit("/tr/");
  await openSearch(page, "tr", isMobile);
  await page.keyboard.type("veterinarians");
  const sentence = page.getByRole("group", { name: "Metinlerde" }).getByRole("option").first();
  await expect(sentence).toContainText("İngilizce metinde");
  await sentence.click();
  await expect(page).toHaveURL(/\/en\/stories\/2024-11-20-zoo-animals#p2s1$/u);
});

test("nothing found: a part to leave out brings results", async ({ page, visit, isMobile }) => {
  await visit("/en/");
  await openSearch(page, "en", isMobile);
  await page.keyboard.type("zebra qqqqqqqq");
  await expect(page.getByText("Nothing found for “zebra qqqqqqqq”").first()).toBeVisible();
  await page.getByRole("option", { name: "Without “qqqqqqqq”: 1 story" }).click();
  await expect(box(page, "en")).toHaveValue("zebra");
  await expect(page.getByRole("group", { name: "In the text" }).getByRole("option")).toHaveCount(1);
});

test("a single letter is no search yet, and what only leaves a word out lists stories", async ({
  page,
  visit,
  isMobile,
}) => {
  await visit("/en/");
  await openSearch(page, "en", isMobile);
  await page.keyboard.type("shoigo");
  await expect(page.getByText("“shoigo” was not found. Shown instead: shoigu")).toBeVisible();
  await box(page, "en").fill("k");
  await expect(page.getByText("Use quotation marks for an “exact phrase”")).toBeVisible();
  await expect(page.getByText("Nothing found for “k”")).toHaveCount(0);
  await box(page, "en").fill("-putin");
  await expect(page.getByRole("group", { name: "Stories" }).getByRole("option").first()).toBeVisible();
});

test("after its first use search works offline", async ({ page, context, visit, complaints, isMobile }) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource|data\/stories/u);
  await visit("/tr/");
  await openSearch(page, "tr", isMobile);
  await page.keyboard.type("tren");
  await expect(page.getByRole("group", { name: "Metinlerde" })).toBeVisible();
  await context.setOffline(true);
  await box(page, "tr").fill("Lavrov");
  await expect(page.getByRole("option", { name: /^Sergey Lavrov/u })).toBeVisible();
  await expect(page.getByRole("option", { name: /^İzleğe ekle: “Lavrov”/u })).toBeVisible();
  // Of a story that was never fetched, at least the title.
  const titled = page.getByRole("group", { name: "Haberler" }).getByRole("option", { name: /Lavrov/u });
  await expect(titled.first()).toBeVisible();
});
