import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { MOST_MARKS } from "@/content/check-size";
import { dayNumber } from "@/content/edtf";
import { buildSite, fileHost, ownFolder } from "./build-site";
import {
  HOSTILE,
  HOSTILE_IDS,
  VAGUE,
  writeHostileEdition,
  writeRefusedEdition,
} from "./edition/hostile-edition";
import { expect, inEachLanguage, scriptsAnswer, test } from "./test";
import { said, wordsOf } from "./words";

const KINDS = Object.keys(HOSTILE);
const NAMES = Object.values(HOSTILE);
const STORIES = NAMES.map((_, i) => HOSTILE_IDS[i] ?? `s${i}`);
const ENTITIES = NAMES.map((_, i) => HOSTILE_IDS[i] ?? `e${i}`);

const folder = ownFolder();
let host: Awaited<ReturnType<typeof fileHost>>;

test.use({ viewport: { width: 390, height: 844 } });

// One worker builds the site once for all of them.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  writeHostileEdition(join(folder, "edition"));
  await buildSite(join(folder, "edition"), "/", join(folder, "site"));
  host = await fileHost(join(folder, "site"), "/");
});

test.afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The text did nothing but stand there: nothing ran, nothing was refused, nothing is wider than the window. */
async function expectHarmless(page: Page, where: string): Promise<void> {
  expect(await page.title(), where).not.toBe("owned");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${where}: how wide the page is`).toBeLessThanOrEqual(390);
}

inEachLanguage((language) => {
  test.describe("whatever its texts and ids say, an edition is shown as text", () => {
    test.beforeEach(async ({ page, complaints }) => {
      complaints.allow(new RegExp(`request to another host: ${host.address}`, "u"));
      await page.addInitScript(() => {
        // What the console is told fails the test.
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          console.error(`violated: ${violatedDirective} ${blockedURI}`),
        );
      });
    });

    const open = async (page: Page, path: string) => {
      await page.goto(`${host.address}${language}/${path}`);
      await scriptsAnswer(page);
      await expectHarmless(page, path);
    };

    test("in the list, among the names and about it", async ({ page }) => {
      await open(page, "");
      await expect(page.getByRole("article")).toHaveCount(STORIES.length + 1 + Object.keys(VAGUE).length);
      await expect(page.getByRole("contentinfo")).toContainText("CC0 1.0");
      await open(page, "entities.html");
      await open(page, "about.html");
    });

    for (const [i, text] of NAMES.entries())
      test(`as a story and as a name: ${KINDS[i]}, with the id ${ENTITIES[i]}`, async ({ page }) => {
        await open(page, `stories/${STORIES[i]}.html?view=parallel`);
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(text);
        await open(page, `entities/${ENTITIES[i]}.html`);
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(text);
      });

    test("in a sentence of as many marks as one may have", async ({ page }) => {
      await open(page, "stories/crowded.html");
      const marks = page.getByRole("article").getByRole("link", { name: "ab", exact: true });
      await expect(marks).toHaveCount(MOST_MARKS);
      await marks.last().press("Enter");
      await expect(page).toHaveURL(new RegExp(`\\?with=${HOSTILE_IDS[0]}$`, "u"));
      await expectHarmless(page, "crowded");
    });

    test("in a thread and in the search", async ({ page }) => {
      const { label } = wordsOf(language).search;
      await open(
        page,
        `index.html?with=${HOSTILE_IDS[0]}&without=${HOSTILE_IDS[1]}&q=${encodeURIComponent(HOSTILE.script)}`,
      );
      await page.keyboard.press("/");
      await page.getByRole("combobox", { name: label, exact: true }).fill("script");
      await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
      await expectHarmless(page, "search");
    });
  });
});

const SAID = {
  tr: { century: "19. yüzyıl", since: "Mayıs 2024 –", until: "– 2020" },
  en: { century: "19th century", since: "May 2024 –", until: "– 2020" },
} as const;

inEachLanguage((language) => {
  test("dates with open ends stand in the years that are known of them", async ({ page, complaints }) => {
    complaints.allow(new RegExp(`request to another host: ${host.address}`, "u"));
    const { stories, timeline, entities } = wordsOf(language);
    const { century, since } = SAID[language];
    await page.goto(`${host.address}${language}/`);
    await scriptsAnswer(page);
    const list = page.getByRole("region", { name: stories.list });
    await expect(list.getByRole("heading", { level: 2 })).toHaveText(["2024", "2023", "2020", century]);
    const chart = page.getByRole("region", { name: timeline.label });
    for (const year of ["1800", "1900", "2000"])
      await expect(chart.getByText(year, { exact: true })).toBeVisible();
    const thumb = chart.getByRole("slider", { name: timeline.from });
    for (const [end, [from, to]] of Object.entries({ valuemin: [1750, 1800], valuemax: [2024, 2075] })) {
      const day = Number(await thumb.getAttribute(`aria-${end}`));
      expect(day, end).toBeGreaterThan(dayNumber(from ?? 0, 1, 1));
      expect(day, end).toBeLessThan(dayNumber(to ?? 0, 12, 31));
    }
    await chart.getByRole("button", { name: timeline.asList }).click();
    const listed = chart.getByRole("list", { name: timeline.list });
    for (const [id, date] of Object.entries(SAID[language]))
      await expect(listed.getByRole("link", { name: id })).toContainText(date);
    await expect(listed).not.toContainText(/\.\.|XX|\d{5}/u);
    await page.goto(`${host.address}${language}/entities/${ENTITIES[0]}.html`);
    await scriptsAnswer(page);
    const life = page.getByRole("region", { name: entities.life });
    await expect(life).toContainText(said(entities.firstStory, { date: century }));
    await expect(life).toContainText(said(entities.lastStory, { date: since }));
    await expect(life.getByText("1800", { exact: true })).toBeVisible();
    await expect(life.getByText("2024", { exact: true })).toBeVisible();
  });
});

for (const id of ["constructor", "__proto__", "..%2f..%2fetc", "%3Cscript%3E"]) {
  test(`an address that names ${id} leads nowhere, and says so`, async ({ page, visit, complaints }) => {
    complaints.allow(/status of 404/u);
    await visit(`/en/stories/${id}?with=${id}&q=${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wordsOf("en").shell.notFound.title);
    await expectHarmless(page, id);
  });
}

test("what an edition may not say is refused by name, and nothing is built", async () => {
  const edition = join(folder, "refused");
  const out = join(folder, "never");
  writeRefusedEdition(edition);
  const refused = await buildSite(edition, "/", out).catch((error: Error) => error.message);
  for (const named of [
    "<U+202E>",
    "<U+2067>",
    "<U+FEFF>",
    "U+0000",
    "U+001B",
    "data:text/html,alert(1)",
    "../../../etc/passwd",
    "../up",
    "stories/million.json:1  paragraphs[0].pairs[0].tr  found 1000000, expected at most 10,000 marks",
  ]) {
    expect(refused).toContain(named);
  }
  expect(existsSync(out)).toBe(false);
});
