import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type Language, otherLanguage } from "@/i18n/languages";
import { fileHost, ownFolder } from "./build-site";
import { OFFLINE } from "./complaints";
import { entityName, titleOf } from "./shipped";
import { addressInBar, controlled, expect, inEachLanguage, scriptsAnswer, test } from "./test";
import { wordsOf } from "./words";

const READ = "2023-09-13-vostochny-summit";
const UNREAD = "2019-04-25-vladivostok-summit";
const NAMES = { tr: "Türkçe", en: "English" } as const;

test.use({ serviceWorkers: "allow" });

inEachLanguage((language) => {
  const words = wordsOf(language);
  const other = otherLanguage(language);

  test("the network goes in mid-read: reading goes on, and what is missing comes when it is back", async ({
    page,
    visit,
    context,
    complaints,
  }) => {
    complaints.allow(OFFLINE);
    await visit(`/${language}/`);
    await controlled(page);
    await page
      .getByRole("main")
      .getByRole("link", { name: titleOf(READ, language), exact: true })
      .first()
      .click();
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(titleOf(READ, language));
    await context.setOffline(true);
    await expect(page.getByText(words.keptOffline.offline)).toBeVisible();
    await page.keyboard.press("j");
    await page
      .getByRole("article")
      .getByRole("link", { name: /^Putin/u })
      .first()
      .click();
    await expect(page).toHaveURL(/with=vladimir-putin/u);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: NAMES[other] }).click();
    await expect(heading).toHaveText(titleOf(READ, other));
    await addressInBar(page);
    await page.goBack();
    await page.getByRole("link", { name: words.shell.nav.stories, exact: true }).click();
    await page
      .getByRole("main")
      .getByRole("link", { name: titleOf(UNREAD, language), exact: true })
      .first()
      .click();
    await expect(page.getByText(words.offline.missing.title)).toBeVisible();
    await context.setOffline(false);
    await expect(heading).toHaveText(titleOf(UNREAD, language));
  });
});

test.describe("a new version", () => {
  const folder = ownFolder();
  const site = join(folder, "site");
  let host: Awaited<ReturnType<typeof fileHost>>;

  test.beforeEach(async () => {
    cpSync("dist", site, { recursive: true });
    host = await fileHost(site, "/");
  });

  test.afterEach(() => {
    host.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Puts another version in the place of the one that is read: other pages, another worker, a part of the old program gone. */
  function deploy(): void {
    const assets = join(site, "assets");
    const gone = readdirSync(assets).find((name) => name.startsWith("EntityMap-")) ?? "";
    rmSync(join(assets, gone));
    const worker = join(site, "sw.js");
    const manifest = new RegExp(`\\{[^{}]*${gone}[^{}]*\\},?`, "u");
    writeFileSync(worker, `${readFileSync(worker, "utf8").replace(manifest, "")}\n// another version`);
    const page = join(site, "tr/index.html");
    writeFileSync(page, readFileSync(page, "utf8").replaceAll(/index\.[\w-]+\.json/gu, "index.another.json"));
  }

  const askForUpdate = (page: Page) =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.update().then(() => undefined),
    );
  const marked = (page: Page) => page.evaluate(() => document.body.dataset["opened"]);
  const openMap = async (page: Page, language: Language) => {
    const words = wordsOf(language);
    await page.getByRole("button", { name: words.entities.looks.map, exact: true }).click();
    await expect(page.getByRole("button", { name: words.pictures.stage.closer, exact: true })).toBeVisible();
  };

  inEachLanguage((language) => {
    test("is offered and never forced; what is open goes on with its own parts", async ({
      context,
      page,
      complaints,
    }) => {
      complaints.allow(new RegExp(`request to another host: ${host.address}`, "u"));
      complaints.allow(/status of 404/u);
      const words = wordsOf(language).keptOffline.update;
      const second = await context.newPage();
      for (const tab of [page, second]) {
        await tab.goto(`${host.address}${language}/entities.html`);
        await scriptsAnswer(tab);
        await controlled(tab);
        await tab.evaluate(() => {
          document.body.dataset["opened"] = "before";
        });
      }
      deploy();
      await askForUpdate(page);
      await expect(page.getByText(words.title)).toBeVisible();
      await page
        .getByRole("main")
        .getByRole("link", { name: entityName("kcna", language) })
        .first()
        .click();
      await expect(page.getByRole("heading", { level: 1, name: entityName("kcna", language) })).toBeVisible();
      await addressInBar(page);
      await page.goBack();
      await openMap(page, language);
      expect(await marked(page)).toBe("before");
      await page.getByRole("button", { name: words.accept }).click();
      await expect.poll(() => marked(page).catch(() => "between")).toBeUndefined();
      await openMap(second, language);
      expect(await marked(second)).toBe("before");
    });
  });
});
