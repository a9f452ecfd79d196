import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSite, fileHost, ownFolder } from "./build-site";
import { titleOf } from "./shipped";
import { expect, inEachLanguage, scriptsAnswer, test } from "./test";
import { wordsOf } from "./words";

const BASE = "/a/b/";
const SUMMIT = "2023-09-13-vostochny-summit";
const NAMES = { tr: "Türkçe", en: "English" } as const;

const folder = ownFolder();
const [site, again] = [join(folder, "site"), join(folder, "again")];
let host: Awaited<ReturnType<typeof fileHost>>;

// One worker builds the site once for all of them.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  await buildSite("edition", BASE, site);
  host = await fileHost(site, BASE);
});

test.afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(({ complaints }) => {
  complaints.allow(new RegExp(`request to another host: ${host.address}`, "u"));
  // A host of files alone has no page under an address without .html; it sends its 404 page, which shows the story.
  complaints.allow(/status of 404 .*\/(?:stories|entities)/u);
});

/** Every file of a folder with what is in it. */
function contents(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(dir.length), hash(file)]),
  );
}

test("the same edition and program give the same bytes", async () => {
  await buildSite("edition", BASE, again);
  expect(contents(again)).toEqual(contents(site));
});

inEachLanguage((language) => {
  const other = language === "tr" ? "en" : "tr";
  const title = titleOf(SUMMIT, language);

  test("under a path, from a host of files alone, a reader follows, goes back and changes the language", async ({
    page,
  }) => {
    await page.goto(`${host.address}${language}/`);
    await scriptsAnswer(page);
    await page.getByRole("main").getByRole("link", { name: title, exact: true }).first().click();
    await expect(page).toHaveURL(`${host.address}${language}/stories/${SUMMIT}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page
      .getByRole("article")
      .getByRole("link", { name: /^Putin/u })
      .first()
      .click();
    await expect(page).toHaveURL(/\?with=vladimir-putin$/u);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.goBack();
    await expect(page).toHaveURL(`${host.address}${language}/stories/${SUMMIT}`);
    await page.getByRole("link", { name: NAMES[other] }).click();
    await expect(page).toHaveURL(`${host.address}${other}/stories/${SUMMIT}`);
    await page
      .getByRole("navigation", { name: wordsOf(other).shell.nav.label })
      .getByRole("link")
      .first()
      .click();
    await expect(page).toHaveURL(`${host.address}${other}/`);
  });

  for (const [spelled, path] of [
    ["without .html", `stories/${SUMMIT}`],
    ["with .html", `stories/${SUMMIT}.html`],
    ["with a slash at its end", `stories/${SUMMIT}/`],
  ] as const) {
    test(`an address ${spelled} opens the story and is spelled as it should be`, async ({ page }) => {
      await page.goto(`${host.address}${language}/${path}?with=kim-jong-un#p1`);
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page).toHaveURL(`${host.address}${language}/stories/${SUMMIT}?with=kim-jong-un#p1`);
    });
  }
});

test("the bare path leads to a language", async ({ page }) => {
  await page.goto(host.address);
  await expect(page).toHaveURL(new RegExp(`^${host.address}(?:tr|en)/$`, "u"));
});
