import type { Locator, Page } from "@playwright/test";
import { parseAddress } from "@/address/parse-address";
import { type Seeded, seeded } from "./edition/seeded";
import { MENTIONED, recount, STORY_IDS } from "./shipped-stories";
import { addressInBar, addressOf, expect, scriptsAnswer, test } from "./test";

/** `WALKS=1000 npx playwright test walk` walks further than every run does; `WALK_FROM=500` begins with another seed. */
const WALKS = Number(process.env["WALKS"] ?? 8);
const FIRST = Number(process.env["WALK_FROM"] ?? 0);
const STEPS = 6;
/** Walks of one test. */
const TOGETHER = 2;
/** Walks along the thread, of so many steps each: 200 steps on both kinds of screen. */
const THREAD_WALKS = 20;
const THREAD_STEPS = 5;

const KEYS = [
  "Tab",
  "Tab",
  "Tab",
  "Enter",
  "Escape",
  "ArrowRight",
  "ArrowDown",
  "j",
  "k",
  "t",
  "v",
  "e",
  "n",
  "p",
  "l",
  "s",
  "?",
  "/",
];
const EITHER = {
  bar: /^(?:Thread|İzlek)$/u,
  facets: /^(?:Narrow|Daralt)/u,
  counted: /(\d+) (?:haber|stor)/u,
  languages: /Türkçe$|English$/u,
};

const PLACES = ["", "", "stories/", "stories/", "entities", "entities/", "library", "about"];

/** Somewhere a link may lead to. */
function start(seed: Seeded, places: readonly string[]): string {
  const place = seed.pick(places);
  const id = place === "stories/" ? seed.pick(STORY_IDS) : place === "entities/" ? seed.pick(MENTIONED) : "";
  const parts = [
    seed.chance(0.5) && `${seed.pick(["with", "any", "without"])}=${seed.pick(MENTIONED)}`,
    seed.chance(0.2) && `any=${seed.pick(MENTIONED)},${seed.pick(MENTIONED)}`,
    seed.chance(0.2) && `from=${seed.whole(2000, 2024)}`,
    seed.chance(0.2) && `to=${seed.whole(2005, 2026)}-0${seed.whole(1, 9)}`,
    seed.chance(0.2) && `view=${seed.pick(["parallel", "interleaved", "neither"])}`,
  ].filter((part) => part !== false);
  return `/${seed.pick(["tr", "en"])}/${place}${id}${parts.length > 0 ? "?" : ""}${parts.join("&")}`;
}

/** One thing a reader may do; tells what. */
async function step(page: Page, seed: Seeded, first: string | undefined): Promise<string> {
  const kind = seed.next();
  // What was before the walk is no page of it.
  if (kind < 0.12 && (await entry(page)) !== first) return back(page);
  if (kind < 0.2) return forward(page);
  if (kind < 0.45) return pressKey(page, seed.pick(KEYS));
  const open = page.getByRole("dialog");
  const around: Page | Locator = (await open.count()) > 0 ? open.last() : page;
  if (kind < 0.52) return changeRole(around.getByRole("combobox", { name: /^(?:How|.*nasıl)/u }), seed);
  if (kind < 0.7) return press(around.getByRole("button"), seed);
  return press(around.getByRole("link"), seed);
}

/** One thing a reader may do to the thread on the list of stories; tells what. */
async function threadStep(page: Page, seed: Seeded, first: string | undefined): Promise<string> {
  const kind = seed.next();
  if (kind < 0.15 && (await entry(page)) !== first) return back(page);
  if (kind < 0.2) return forward(page);
  if (kind < 0.3) return press(page.getByRole("link", { name: EITHER.languages }), seed);
  const bar = page.getByRole("region", { name: EITHER.bar }).first();
  const roles = bar.getByRole("combobox");
  if ((await roles.count()) > 0) {
    if (kind < 0.45) return changeRole(roles, seed);
    if (kind < 0.6) return press(bar.getByRole("link"), seed);
  }
  const named = page.getByRole("main").getByRole("article").getByRole("listitem").getByRole("link");
  const beside = page.getByRole("complementary", { name: EITHER.facets });
  return press(named.or(beside.getByRole("listitem").getByRole("link")), seed);
}

/** The name of the history entry one is at. */
const entry = (page: Page) => page.evaluate(() => (window.history.state as { key?: string } | null)?.key);

async function back(page: Page): Promise<string> {
  await page.goBack();
  return "back";
}

async function forward(page: Page): Promise<string> {
  await page.goForward();
  return "forward";
}

async function pressKey(page: Page, key: string): Promise<string> {
  const leaves = key === "Tab" && (await isLast(page));
  await page.keyboard.press(key);
  // It goes to the browser's own controls, and the next brings it back. From anywhere else that is a loss.
  if (leaves && (await onBody(page))) await page.keyboard.press(key);
  return `key ${key}`;
}

/** Whether nothing that Tab reaches comes after what has the focus, on the page or in what is open on it. */
function isLast(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const now = document.activeElement ?? document.body;
    const around = now.closest("dialog") ?? document.body;
    const reached =
      'a[href], button, input:not([type="radio"]:not(:checked)), select, textarea, summary, [tabindex="0"]';
    return ![...around.querySelectorAll(reached)].some(
      (other) =>
        (now.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        other.checkVisibility({ visibilityProperty: true }) &&
        !other.matches('[tabindex="-1"], :disabled'),
    );
  });
}

/** Whatever would leave the site or reload the page is no step of a walk. */
const LEAVES = /^(?:Wikidata|CC|Atom|JSON|Reload|Sayfayı yeniden|Print|Yazdır|MIT)|https?:|RSS|\.json/iu;

async function press(targets: Locator, seed: Seeded): Promise<string> {
  const visible = targets.filter({ visible: true });
  const count = await visible.count();
  if (count === 0) return "nothing to press";
  const target = visible.nth(seed.whole(0, count - 1));
  const { name, own } = await target.evaluate((element) => ({
    name: (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 60),
    own:
      !(element instanceof HTMLAnchorElement) ||
      (element.origin === window.location.origin && !element.download),
  }));
  if (!own || LEAVES.test(name)) return `passed by ${name}`;
  await target.focus();
  await target.press("Enter");
  return `pressed ${name}`;
}

async function changeRole(choices: Locator, seed: Seeded): Promise<string> {
  const count = await choices.count();
  if (count === 0) return "no role to change";
  const role = seed.pick(["with", "any", "without"]);
  await choices.nth(seed.whole(0, count - 1)).selectOption(role);
  return `role ${role}`;
}

const onBody = (page: Page) => page.evaluate(() => document.activeElement === document.body);

/**
 * What an address stands for. Whatever is open on top of it, was visited meanwhile, or looked at in another way (names as a
 * map, say) is the reader's own.
 */
async function screenOf(page: Page) {
  const main = page.getByRole("main");
  const address = await addressInBar(page);
  const library = new URL(address).pathname.endsWith("/library");
  const bar = page.getByRole("region", { name: EITHER.bar }).first();
  const [title, language, heading, stories, parts, said] = await Promise.all([
    page.title(),
    page.evaluate(() => document.documentElement.lang),
    main.getByRole("heading", { level: 1 }).allTextContents(),
    library ? [] : main.getByRole("article").getByRole("heading", { level: 3 }).allTextContents(),
    bar.getByRole("link").allTextContents(),
    bar.allInnerTexts(),
  ]);
  const counted = EITHER.counted.exec(said.join())?.[0];
  return { address, title, language, heading, stories, parts, counted };
}

/** The bar's count and each facet's against a recount. */
async function expectCounts(page: Page, where: string): Promise<void> {
  const url = new URL(await addressInBar(page));
  const { thread, screen } = parseAddress(url);
  if (thread.q !== undefined || screen.name === "about" || screen.name === "desk") return;
  const bar = page.getByRole("region", { name: EITHER.bar }).first();
  const told = async () => Number(EITHER.counted.exec((await bar.allInnerTexts()).join())?.[1] ?? "-1");
  if ((await bar.count()) === 0) return;
  await expect.poll(told, { message: where }).toBe(recount(thread).length);
}

/** What the address says opened afresh is what stands on the page. */
async function expectSameAfresh(page: Page, fresh: Page, where: string): Promise<void> {
  await fresh.goto(await addressInBar(page));
  await expect(async () => {
    expect(await screenOf(fresh), where).toEqual(await screenOf(page));
  }).toPass({ timeout: 10_000 });
}

async function walk(page: Page, fresh: Page, number: number, baseURL: string | undefined): Promise<void> {
  const seed = seeded(20_230_913 + number);
  const from = start(seed, PLACES);
  const done = [`walk ${number} from ${from}`];
  await page.goto(addressOf(from, baseURL));
  await scriptsAnswer(page);
  const first = await entry(page);
  for (let i = 0; i < STEPS; i++) {
    const nowhere = await onBody(page);
    done.push(await step(page, seed, first));
    const where = done.join(" → ");
    if (!nowhere || done.at(-1)?.startsWith("pressed") === true)
      await expect.poll(() => onBody(page), { message: `${where}: the focus is lost` }).toBe(false);
    await expectCounts(page, where);
  }
  await expectSameAfresh(page, fresh, done.join(" → "));
}

for (let first = FIRST; first < FIRST + WALKS; first += TOGETHER) {
  test(`wherever walk ${first} and the next lead, the address opened afresh shows the same`, async ({
    page,
    context,
    baseURL,
    complaints,
  }) => {
    complaints.allow(/status of 404/u);
    const fresh = await context.newPage();
    for (let i = first; i < Math.min(first + TOGETHER, FIRST + WALKS); i++)
      await walk(page, fresh, i, baseURL);
  });
}

for (let number = 0; number < THREAD_WALKS; number++)
  test(`after each step of walk ${number} along the thread the address opened afresh shows the same stories`, async ({
    page,
    context,
    baseURL,
    isMobile,
  }) => {
    const fresh = await context.newPage();
    const seed = seeded(20_240_619 + number + (isMobile ? THREAD_WALKS : 0));
    const from = start(seed, [""]);
    const done = [`from ${from}`];
    await page.goto(addressOf(from, baseURL));
    await scriptsAnswer(page);
    const first = await entry(page);
    for (let i = 0; i < THREAD_STEPS; i++) {
      done.push(await threadStep(page, seed, first));
      const where = done.join(" → ");
      await expectCounts(page, where);
      await expectSameAfresh(page, fresh, where);
    }
  });
