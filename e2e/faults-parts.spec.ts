import type { APIRequestContext } from "@playwright/test";
import { hurt } from "./faults";
import { entityName, titleOf } from "./shipped";
import { addressOf, expect, inEachLanguage, scriptsAnswer, test } from "./test";
import { wordsOf } from "./words";

const SUMMIT = "2023-09-13-vostochny-summit";
const LATER = ["j", "t", "e", "s", "Shift+S", "v", "c", "?", "Escape", "j"];

/** The parts of the program that a page names, with all that these need. */
async function programOf(request: APIRequestContext, address: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const look = async (file: string, named: RegExp): Promise<void> => {
    const text = await (await request.get(file)).text();
    const names = [...text.matchAll(named)].map(([, name = ""]) => new URL(name, file).href);
    const fresh = names.filter((name) => !found.has(name));
    for (const name of fresh) found.add(name);
    await Promise.all(fresh.map((name) => look(name, /(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/gu)));
  };
  await look(address, /(?:src|href)="([^"]*\/assets\/[^"]+\.js)"/gu);
  return found;
}

inEachLanguage((language) => {
  const words = wordsOf(language);
  const nav = (screen: "entities" | "library") => ({ name: words.shell.nav[screen], exact: true });

  test("with every later part refused at once, one reads and follows, and is told of what does not come", async ({
    page,
    request,
    baseURL,
    visit,
    complaints,
  }) => {
    complaints.allow(/net::ERR_FAILED/u);
    const story = `/${language}/stories/${SUMMIT}`;
    const program = await programOf(request, addressOf(story, baseURL));
    const later = /\/(?:assets\/[^/]+\.(?:js|css)|data\/details[^/]*\.json)$/u;
    await page.route(later, (route) =>
      program.has(route.request().url()) ? route.fallback() : route.abort(),
    );
    await visit(story);
    const heading = page.getByRole("heading", { level: 1, name: titleOf(SUMMIT, language) });
    for (const key of LATER) {
      await page.keyboard.press(key);
      await expect(heading).toBeVisible();
    }
    await page
      .getByRole("article")
      .getByRole("paragraph")
      .getByRole("link", { name: /^Putin/u })
      .first()
      .click();
    await expect(page).toHaveURL(/with=vladimir-putin/u);
    await expect(heading).toBeVisible();
    const told = page.getByRole("main").getByRole("alert");
    for (const screen of ["library", "entities"] as const) {
      await page
        .getByRole("navigation", { name: words.shell.nav.label })
        .getByRole("link", nav(screen))
        .click();
      await expect(told.getByRole("button", { name: words.shell.failed.retry }).first()).toBeVisible();
      await expect(page.getByRole("banner")).toBeVisible();
    }
    await page.unroute(later);
    await told.getByRole("button", { name: words.shell.failed.retry }).first().click();
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: entityName("vladimir-putin", language) })
        .first(),
    ).toBeVisible();
  });

  test("where every answer takes ten seconds, the printed page can be read, and all of it comes", async ({
    page,
    baseURL,
  }) => {
    await page.clock.install();
    const slow = await hurt(page, /\/(?:assets|data)\//u, "refused");
    slow.hold();
    await page.goto(addressOf(`/${language}/`, baseURL), { waitUntil: "commit" });
    const row = page
      .getByRole("main")
      .getByRole("link", { name: titleOf(SUMMIT, language), exact: true })
      .first();
    await expect(row).toBeVisible();
    await page.clock.fastForward(10_000);
    await expect(page.getByRole("alert")).toHaveCount(0);
    slow.release();
    await scriptsAnswer(page);
    slow.hold();
    await row.click();
    const loading = page.getByText(words.shell.loading).first();
    await expect(loading).toBeVisible();
    await page.clock.fastForward(10_000);
    await expect(loading).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
    slow.release();
    await expect(page.getByRole("heading", { level: 1, name: titleOf(SUMMIT, language) })).toBeVisible();
  });
});
