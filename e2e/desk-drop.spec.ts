import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import { deskTools as en } from "@/i18n/messages/en/desk-tools";
import { deskTools as tr } from "@/i18n/messages/tr/desk-tools";
import { makeEdition, SMALL_EDITION } from "./edition/make-edition";
import { expect, test } from "./test";
import { said } from "./words";

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

/** Drags a file or folder of the disk onto the page and lets it go, as a hand does: the browser itself makes the drop. */
async function drag(page: Page, { drop }: typeof en | typeof tr, path: string): Promise<void> {
  await expect(page.getByRole("region", { name: drop.title })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", {
      type,
      x: 300,
      y: 500,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  }
}

const checked = (page: Page, words: typeof en | typeof tr) =>
  page.getByRole("region", { name: words.checked.title });

test("an article is dropped with the mouse and drafted", async ({ page, visit }, testInfo) => {
  const article = testInfo.outputPath("article.txt");
  mkdirSync(dirname(article), { recursive: true });
  writeFileSync(article, "Liman açıldı\r\n\r\nVladimir Putin dün Kıyı Limanı’na geldi.\r\n");
  await visit("/tr/desk");
  await drag(page, tr, article);
  await expect(
    page.getByRole("button", { name: said(tr.article.letGo, { name: "article.txt" }) }),
  ).toBeVisible();
  await page.getByLabel(tr.article.published).fill("2024-05-14");
  await page.getByRole("button", { name: tr.article.draft, exact: true }).click();
  await expect(page.getByRole("region", { name: tr.drafted.title })).toContainText("2024-05-13");
});

test("an edition is dropped with the mouse, as a folder and as a zip", async ({ page, visit }, testInfo) => {
  const { info, entities, stories } = makeEdition({ ...SMALL_EDITION, stories: 2 });
  const files: Record<string, string> = {
    "edition.json": JSON.stringify(info),
    "entities.json": JSON.stringify(entities),
  };
  for (const story of stories()) files[`stories/${story.id}.json`] = JSON.stringify(story);
  const folder = testInfo.outputPath("mine");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const zip = testInfo.outputPath("mine.zip");
  const broken = { ...files, "entities.json": "[{" };
  const encoder = new TextEncoder();
  const packed = Object.entries(broken).map(([path, text]) => [path, encoder.encode(text)] as const);
  writeFileSync(zip, zipSync(Object.fromEntries(packed)));

  await visit("/en/desk");
  await drag(page, en, zip);
  await expect(checked(page, en)).toContainText("entities.json");
  await drag(page, en, folder);
  await expect(checked(page, en)).toContainText(en.checked.fine);
});
