import type { Locator, Page } from "@playwright/test";
import { type Seeded, seeded } from "./edition/seeded";
import { expect, test } from "./test";

const SEED = 20230913;
const BAR = /^(Thread|İzlek)$/;
const LANGUAGE = /Türkçe$|English$/;

/** What a reader may do on the list: follow, drop or clear, change a role, switch the language, go back and forward. */
async function step(page: Page, seed: Seeded): Promise<void> {
  const kind = seed.next();
  if (kind < 0.15) await page.goBack();
  else if (kind < 0.25) await page.goForward();
  else if (kind < 0.35) await pressOne(page.getByRole("link", { name: LANGUAGE }), seed);
  else if (kind < 0.5) await pressOne(page.getByRole("region", { name: BAR }).getByRole("link"), seed);
  else if (kind < 0.6) await changeRole(page.getByRole("region", { name: BAR }).getByRole("combobox"), seed);
  else await pressOne(page.getByRole("article").getByRole("listitem").getByRole("link"), seed);
}

async function pressOne(links: Locator, seed: Seeded): Promise<void> {
  const all = await links.all();
  if (all.length > 0) await seed.pick(all).click();
}

async function changeRole(choices: Locator, seed: Seeded): Promise<void> {
  const all = await choices.all();
  if (all.length > 0) await seed.pick(all).selectOption(seed.pick(["with", "any", "without"]));
}

test("wherever random steps lead, the address opened afresh shows the same stories", async ({
  visit,
  page,
  context,
  isMobile,
}) => {
  test.setTimeout(600_000);
  const steps = isMobile ? 40 : 200;
  const seed = seeded(SEED);
  const fresh = await context.newPage();
  const titlesOn = (where: Page) =>
    where.getByRole("article").getByRole("heading", { level: 3 }).allTextContents();
  await visit("/tr/");
  for (let i = 0; i < steps; i++) {
    await step(page, seed);
    if (page.url() === "about:blank") await page.goForward();
    const url = page.url();
    await fresh.goto(url);
    const shown = await titlesOn(page);
    await expect.poll(() => titlesOn(fresh), { message: `step ${i}: ${url}` }).toEqual(shown);
    expect(fresh.url(), `step ${i}`).toBe(url);
  }
});
