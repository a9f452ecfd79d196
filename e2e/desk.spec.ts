import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import { deskTools as en } from "@/i18n/messages/en/desk-tools";
import { deskTools as tr } from "@/i18n/messages/tr/desk-tools";
import { makeEdition, SMALL_EDITION } from "./edition/make-edition";
import { shippedStory, titleOf } from "./shipped";
import { addressInBar, addressOf, expect, expectAccessible, inEachLanguage, test } from "./test";
import { said, wordsOf } from "./words";

const DESK = { en, tr } as const;

/** An article of our own, with names the edition knows, one it doesn't, and a day that counts from its publication. */
const ARTICLE = {
  tr: `Liman açıldı
Vladimir Putin dün Kıyı Limanı'nda Selim Arslan ile görüştü. Görüşme 2 yıl 3 aylık bir aranın ardından geldi.
Putin, Arslan'a teşekkür etti. Selim Arslan ise Rusya'nın limanı için yeni bir feribot istedi.`,
  en: `The port is open
Vladimir Putin met Selim Arslan at the Coast Port yesterday. The meeting came after a break of 2 years and 3 months.
Putin thanked Arslan. Selim Arslan asked for a new ferry for the port of Russia.`,
} as const;
const TITLE = { tr: "Liman açıldı", en: "The port is open" } as const;
const WRONG = {
  tr: "Türkçe olduğu söylenen metin İngilizce gibi görünüyor.",
  en: "The text said to be en reads as tr.",
} as const;
const FIRST_BYTE = { tr: "bayt 4 (0x94)", en: "byte 4 (0x94)" } as const;
const YESTERDAY = "2024-05-13";
const PUBLISHED = "2023-09-13-vostochny-summit";
/** The page of a story that only the browser has is the host's "not found", which the app then draws over. */
const NO_PAGE = /status of 404/u;

inEachLanguage((language) => {
  const other = language === "tr" ? "en" : "tr";
  const words = DESK[language];
  const { timeline } = wordsOf(language);

  async function fillArticle(page: Page, text: string): Promise<void> {
    await page.getByRole("textbox", { name: words.article.text, exact: true }).fill(text);
    await page.getByLabel(words.article.published).fill("2024-05-14");
  }

  async function draft(page: Page): Promise<void> {
    await page.getByRole("button", { name: words.article.draft, exact: true }).click();
    await expect(page.getByRole("heading", { name: words.drafted.title, exact: true })).toBeFocused();
  }

  async function choose(page: Page, ...files: readonly { name: string; buffer: Buffer }[]): Promise<void> {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: words.drop.files }).click();
    await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: "" })));
  }

  const banner = (page: Page) => page.getByRole("region", { name: words.preview.label });

  test("an article is drafted, read among the stories, kept over a reload, and taken away", async ({
    page,
    visit,
    baseURL,
    complaints,
  }) => {
    // Drafting, five page loads and two judgements of axe in one journey.
    test.slow();
    await visit(`/${language}/desk`);
    await page.getByRole("textbox", { name: words.article.text, exact: true }).fill(ARTICLE[language]);
    await page.getByRole("button", { name: words.article.draft, exact: true }).click();
    await expect(page.getByRole("alert")).toContainText(words.article.noDay);
    await fillArticle(page, ARTICLE[language]);
    await page.getByLabel(words.article.other).fill(ARTICLE[other]);
    await draft(page);
    const result = page.getByRole("region", { name: words.drafted.title });
    await expect(result).toContainText(said(words.drafted.sentences_other, { count: 5 }));
    await expect(result).toContainText(YESTERDAY);
    await expect(result.getByRole("listitem").filter({ hasText: "Selim Arslan" }).first()).toContainText(
      words.drafted.type.person,
    );
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: words.drafted.download }).click();
    const file = JSON.parse(readFileSync(await (await download).path(), "utf8")) as {
      id: string;
      date: string;
    };
    expect(file.date).toBe(YESTERDAY);
    await expectAccessible(page);

    await page.getByRole("button", { name: words.read.read }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE[language]);
    await expect(page).toHaveURL(new RegExp(`/${language}/stories/${file.id}$`, "u"));
    await expect(banner(page)).toContainText(said(words.preview.among_one, { count: 1 }));
    await page.getByRole("link", { name: other === "tr" ? "Türkçe" : "English" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE[other]);
    await addressInBar(page);
    await page.goBack();
    await banner(page).getByRole("link", { name: words.preview.desk }).click();
    await expect(page.getByRole("textbox", { name: words.article.text, exact: true })).toHaveValue(
      ARTICLE[language],
    );
    await expect(page.getByLabel(words.article.published)).toHaveValue("2024-05-14");
    await expect(page.getByRole("textbox", { name: words.article.other })).toHaveValue(ARTICLE[other]);
    await expect(result).toContainText(YESTERDAY);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

    await page.goto(addressOf(`/${language}/?with=vladimir-putin&from=2024-05&to=2024-05`, baseURL));
    const story = page.getByRole("main").getByRole("article").filter({ hasText: TITLE[language] });
    await expect(story).toBeVisible();
    await expect(page.getByRole("region", { name: timeline.label })).toBeVisible();
    complaints.allow(NO_PAGE);
    await page.goto(addressOf(`/${language}/stories/${file.id}`, baseURL));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE[language]);
    await expect(banner(page)).toBeVisible();

    await page.getByRole("button", { name: words.preview.end }).click();
    await expect(banner(page)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`, "u"));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await visit(`/${language}/?with=vladimir-putin&from=2024-05&to=2024-05`);
    await expect(story).toBeHidden();
    await expect(banner(page)).toBeHidden();
  });

  test("an edition's problems are listed; corrected, it is read in place of the shipped one, and corrected again", async ({
    page,
    visit,
  }) => {
    const { info, entities, stories } = makeEdition({ ...SMALL_EDITION, stories: 3 });
    const [first, ...rest] = [...stories()];
    if (!first) throw new Error("no story");
    const zip = (opening: object) => ({
      name: "edition.zip",
      buffer: Buffer.from(
        zipSync({
          "mine/edition.json": encoded(info),
          "mine/entities.json": encoded(entities),
          [`mine/stories/${first.id}.json`]: encoded(opening),
          ...Object.fromEntries(rest.map((story) => [`mine/stories/${story.id}.json`, encoded(story)])),
        }),
      ),
    });
    const wrong = entities[0]?.id ?? "";
    await visit(`/${language}/desk`);
    await choose(page, zip({ ...first, place: `${wrong}x`, titel: "?" }));
    const result = page.getByRole("region", { name: words.checked.title });
    await expect(result).toContainText(said(words.checked.problems_other, { count: 2 }));
    await expect(result).toContainText(said(words.checked.nearest, { nearest: wrong }));
    await expect(result).toContainText(`stories/${first.id}.json`);
    await expect(page.getByRole("button", { name: words.read.read })).toBeHidden();

    await choose(page, zip(first));
    await expect(result).toContainText(words.checked.fine);
    await page.getByRole("button", { name: words.read.read }).click();
    await expect(banner(page)).toContainText(said(words.preview.edition_other, { count: 3 }));
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(3);

    await banner(page).getByRole("link", { name: words.preview.desk }).click();
    const title = { tr: "Düzeltilmiş başlık", en: "Corrected title" };
    await choose(page, { name: `${first.id}.json`, buffer: Buffer.from(encoded({ ...first, title })) });
    await expect(page.getByText(words.read.updated)).toBeVisible();
    await page.getByRole("link", { name: wordsOf(language).shell.nav.stories, exact: true }).click();
    await expect(
      page.getByRole("main").getByRole("article").filter({ hasText: title[language] }),
    ).toBeVisible();
    await page.getByRole("button", { name: words.preview.end }).click();
    await expect(banner(page)).toBeHidden();
    await expect(
      page.getByRole("main").getByRole("article").filter({ hasText: title[language] }),
    ).toBeHidden();
  });

  test("where the published edition has the page too, a preview ends on it", async ({ page, visit }) => {
    const title = { tr: "Düzeltilmiş başlık", en: "Corrected title" };
    const corrected = { ...shippedStory(PUBLISHED), title };
    const heading = page.getByRole("heading", { level: 1 });
    await visit(`/${language}/desk`);
    await choose(page, { name: `${PUBLISHED}.json`, buffer: Buffer.from(encoded(corrected)) });
    await page.getByRole("button", { name: words.read.read }).click();
    await expect(heading).toHaveText(title[language]);
    await page
      .getByRole("article")
      .getByRole("link", { name: /^Putin/u })
      .first()
      .click();
    await expect(page).toHaveURL(/with=vladimir-putin/u);
    await page.keyboard.press("Escape");
    const address = page.url();
    await page.getByRole("button", { name: words.preview.end }).click();
    await expect(banner(page)).toBeHidden();
    await expect(heading).toHaveText(titleOf(PUBLISHED, language));
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(address);
  });

  test("hostile texts bring a result or a message within ten seconds", async ({ page, visit }) => {
    await visit(`/${language}/desk`);
    const binary = Buffer.from(Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256));
    await choose(page, { name: "photo.txt", buffer: binary });
    await expect(page.getByRole("alert")).toContainText(
      said(words.fault.notText, { name: "photo.txt", found: FIRST_BYTE[language] }),
    );
    await choose(page, { name: "torn.zip", buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]) });
    await expect(page.getByRole("alert")).toContainText(said(words.fault.brokenZip, { name: "torn.zip" }));

    await fillArticle(page, ARTICLE[other].repeat(3));
    await draft(page);
    await expect(page.getByRole("alert")).toContainText(WRONG[language]);

    const endless = Buffer.from(
      `${ARTICLE[language].replaceAll("\n", " ")} `.repeat(20_000).slice(0, 5_000_000),
    );
    await choose(page, { name: "endless.txt", buffer: endless });
    await page.getByLabel(words.article.published).fill("2024-05-14");
    await page.getByRole("button", { name: words.article.draft, exact: true }).click();
    const done = page.getByRole("heading", { name: words.drafted.title, exact: true });
    await expect(done.or(page.getByText(words.work.slow)).or(page.getByRole("alert"))).toBeVisible();
  });

  test("work that never ends says so, and can be stopped and begun anew", async ({ page, visit }) => {
    await page.addInitScript(() => {
      const work = Object.getOwnPropertyDescriptor(Worker.prototype, "postMessage") ?? {};
      Worker.prototype.postMessage = () => void Object.defineProperty(Worker.prototype, "postMessage", work);
    });
    await page.clock.install();
    await visit(`/${language}/desk`);
    await fillArticle(page, ARTICLE[language]);
    await page.getByRole("button", { name: words.article.draft, exact: true }).click();
    const stop = page.getByRole("button", { name: words.work.stop });
    await expect(stop).toBeVisible();
    await expect(page.getByText(words.work.slow)).toBeHidden();
    await page.clock.fastForward(8_000);
    await expect(page.getByText(words.work.slow)).toBeVisible();
    await stop.click();
    await expect(page.getByText(words.work.stopped)).toBeVisible();
    await draft(page);
  });

  test("work can be stopped while what it needs is still on its way, and never begins", async ({
    page,
    visit,
  }) => {
    const held: (() => Promise<void>)[] = [];
    await page.route(/data\/details-/u, (route) => void held.push(() => route.continue()));
    await visit(`/${language}/desk`);
    await fillArticle(page, ARTICLE[language]);
    await page.getByRole("button", { name: words.article.draft, exact: true }).click();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.getByRole("button", { name: words.work.stop }).click();
    await expect(page.getByText(words.work.stopped)).toBeVisible();
    const workers = page.workers().length;
    await Promise.all(held.map((go) => go()));
    await page.unroute(/data\/details-/u);
    await draft(page);
    expect(page.workers().length).toBe(workers);
  });
});

function encoded(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the desk says what it is and what it needs", async ({ page, visit }) => {
    await visit("/tr/desk");
    // getByText passes over what stands in noscript.
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wordsOf("tr").shell.nav.desk);
    await expect(page.getByRole("paragraph").filter({ hasText: DESK.tr.screen.noScript })).toBeVisible();
  });
});
