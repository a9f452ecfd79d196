import type { Page } from "@playwright/test";
import { OFFLINE } from "./complaints";
import { cameBefore, emptyDatabase, evict, keepInstead, keptLibrary } from "./kept-library";
import { titleOf } from "./shipped";
import { controlled, expect, inEachLanguage, scriptsAnswer, test } from "./test";
import { wordsOf } from "./words";

const SUMMIT = "2023-09-13-vostochny-summit";
const STORY = `stories/${SUMMIT}`;

/** The shipped index with a change, as another edition or a later one would have it. */
async function changeIndex(page: Page, change: (index: Record<string, unknown>) => Record<string, unknown>) {
  await page.route("**/data/index.*.json", async (route) => {
    const index = (await (await route.fetch()).json()) as Record<string, unknown>;
    await route.fulfill({ json: change(index) });
  });
}

inEachLanguage((language) => {
  const words = wordsOf(language).library;
  const title = titleOf(SUMMIT, language);

  for (const [trouble, break_] of [
    [
      "forbidden",
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("refused", "SecurityError");
        };
      },
    ],
    [
      "full",
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      },
    ],
  ] as const) {
    test(`storage that is ${trouble} is told once, and reading goes on`, async ({ page, visit }) => {
      await page.addInitScript(break_);
      await visit(`/${language}/${STORY}`);
      const note = page.getByRole("alert").filter({ hasText: words.trouble[trouble] });
      await expect(note).toHaveCount(0);
      await page.keyboard.press("s");
      await expect(note).toBeVisible();
      const save = page.getByRole("button", { name: words.save, exact: true });
      await expect(save).toHaveAttribute("aria-pressed", "true");
      await note.getByRole("button", { name: words.understood }).click();
      await page.keyboard.press("j");
      await page.keyboard.press("Shift+S");
      await page.getByRole("link", { name: wordsOf(language).shell.nav.library, exact: true }).click();
      await expect(
        page.getByRole("region", { name: words.stories }).getByRole("link", { name: title }),
      ).toBeVisible();
      await expect(note).toHaveCount(0);
      await expect(page.getByText(words.trouble[trouble])).toBeVisible();
    });
  }

  test.describe("with a worker", () => {
    test.use({ serviceWorkers: "allow" });

    test("of what is said at the foot of the window nothing covers another", async ({
      page,
      visit,
      context,
      complaints,
    }) => {
      complaints.allow(OFFLINE);
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("refused", "SecurityError");
        };
        const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
        Object.defineProperty(navigator, "clipboard", { value: { write: refuse, writeText: refuse } });
      });
      await visit(`/${language}/${STORY}?with=kim-jong-un#p1s1`);
      // What tells of the network is an idle part: it starts the worker, and is here once that works.
      await controlled(page);
      await page.keyboard.press("s");
      await page
        .getByRole("button", { name: wordsOf(language).reading.quote, exact: true })
        .first()
        .click();
      const quote = page.getByRole("textbox", { name: wordsOf(language).readingTools.quoteText });
      await expect(quote).toBeVisible();
      await context.setOffline(true);
      const said = [
        page.getByText(wordsOf(language).reading.quoteRefused).last(),
        page.getByRole("alert").filter({ hasText: words.trouble.forbidden }),
        page.getByRole("status").getByText(wordsOf(language).keptOffline.offline),
        quote,
      ];
      for (const each of said) await expect(each).toBeVisible();
      const boxes = async () => {
        const all = await Promise.all(said.map((each) => each.boundingBox()));
        const spans = all.map((box) => [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)] as const);
        return spans.sort(([a], [b]) => a - b);
      };
      await expect
        .poll(async () => (await boxes()).every(([top], i, all) => top >= (all[i - 1]?.[1] ?? 0)))
        .toBe(true);
    });
  });

  test("a library that is partly broken keeps its whole part and is told once", async ({
    page,
    visit,
    leave,
  }) => {
    await visit(`/${language}/${STORY}`);
    await page.keyboard.press("s");
    await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: { [SUMMIT]: {} } });
    await leave();
    await keepInstead(page, { ...((await keptLibrary(page)) as object), threads: "?" });
    await visit(`/${language}/library`);
    const note = page.getByRole("alert").filter({ hasText: words.trouble.corrupt });
    await expect(note).toBeVisible();
    await expect(
      page.getByRole("region", { name: words.stories }).getByRole("link", { name: title }),
    ).toBeVisible();
    await visit(`/${language}/${STORY}`);
    await expect(page.getByRole("button", { name: words.save, exact: true })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(note).toHaveCount(0);
  });

  test("a library that makes no sense at all doesn't stop the reader", async ({ page, visit, leave }) => {
    await visit(`/${language}/`);
    await expect.poll(() => keptLibrary(page)).toMatchObject({ history: {} });
    await leave();
    await keepInstead(page, [1, "two"]);
    await visit(`/${language}/${STORY}`);
    await expect(page.getByRole("alert").filter({ hasText: words.trouble.corrupt })).toBeVisible();
    await page.keyboard.press("s");
    await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: { [SUMMIT]: {} } });
  });

  test("a database without its store is given one", async ({ page, visit, leave }) => {
    await leave();
    await emptyDatabase(page);
    await visit(`/${language}/${STORY}`);
    await page.keyboard.press("s");
    // Until it has its store, it cannot be looked into.
    await expect
      .poll(() => keptLibrary(page).catch(() => undefined))
      .toMatchObject({ stories: { [SUMMIT]: {} } });
    await expect(page.getByRole("alert").filter({ hasText: words.trouble.forbidden })).toHaveCount(0);
  });

  test("what the browser threw away is told once", async ({ page, visit, leave }) => {
    await visit(`/${language}/${STORY}`);
    await page.keyboard.press("s");
    await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: { [SUMMIT]: {} } });
    await leave();
    await evict(page);
    await visit(`/${language}/library`);
    const note = page.getByRole("alert").filter({ hasText: words.trouble.evicted });
    await expect(note).toBeVisible();
    await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: {} });
    await visit(`/${language}/library`);
    await expect(page.getByText(words.empty.title)).toBeVisible();
    await expect(note).toHaveCount(0);
  });

  test("an older version is brought here, a newer one is left alone", async ({ page, visit, leave }) => {
    await visit(`/${language}/about`);
    await expect.poll(() => keptLibrary(page)).toMatchObject({ history: {} });
    const first = {
      version: 1,
      stories: { [SUMMIT]: { at: 1, title: { [language]: title } } },
      sentences: {},
      threads: {},
      history: { "2025-01-02": { [SUMMIT]: 5 } },
      seen: { [SUMMIT]: "before" },
    };
    await leave();
    await keepInstead(page, first);
    await visit(`/${language}/library`);
    await expect(
      page.getByRole("region", { name: words.stories }).getByRole("link", { name: title }),
    ).toBeVisible();
    await expect(page.getByText(words.mark.updated, { exact: true }).first()).toBeVisible();
    const newer = { version: 99, shelves: ["all"] };
    await leave();
    await keepInstead(page, newer);
    await visit(`/${language}/${STORY}`);
    await expect(page.getByRole("alert").filter({ hasText: words.trouble.newer })).toBeVisible();
    await page.keyboard.press("s");
    await expect(page.getByRole("button", { name: words.save, exact: true })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    expect(await keptLibrary(page)).toEqual(newer);
  });

  test("two tabs are in step", async ({ page, context, visit, baseURL }) => {
    await visit(`/${language}/library`);
    const second = await context.newPage();
    await second.goto(new URL(`${language}/${STORY}`, baseURL).href);
    await scriptsAnswer(second);
    const save = second.getByRole("button", { name: words.save, exact: true });
    await save.click();
    const link = page.getByRole("region", { name: words.stories }).getByRole("link", { name: title });
    await expect(link).toBeVisible();
    await page
      .getByRole("region", { name: words.stories })
      .getByRole("button", { name: new RegExp(words.remove) })
      .click();
    await expect(save).toHaveAttribute("aria-pressed", "false");
  });

  test("a story that left stays listed as gone, and a former id is followed", async ({
    page,
    visit,
    leave,
  }) => {
    await visit(`/${language}/${STORY}`);
    await page.keyboard.press("s");
    await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: { [SUMMIT]: {} } });
    const kept = (await keptLibrary(page)) as { stories: Record<string, object> };
    const gone = { at: 3, title: { tr: "Giden haber", en: "The story that left" } };
    const stories = { "left-long-ago": gone, "summit-under-another-id": kept.stories[SUMMIT] };
    await leave();
    await keepInstead(page, { ...kept, stories });
    await changeIndex(page, (index) => ({ ...index, formerly: { "summit-under-another-id": SUMMIT } }));
    await visit(`/${language}/library`);
    const shelf = page.getByRole("region", { name: words.stories });
    await expect(shelf.getByText(gone.title[language])).toBeVisible();
    await expect(shelf.getByText(words.gone)).toHaveCount(1);
    await expect(shelf.getByRole("link")).toHaveText([title]);
    await shelf.getByRole("link").click();
    await expect(page.getByRole("button", { name: words.save, exact: true })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  test("another edition on the same host has a library of its own", async ({ page, visit, leave }) => {
    await visit(`/${language}/${STORY}`);
    await page.keyboard.press("s");
    await expect.poll(() => keptLibrary(page)).toMatchObject({ stories: { [SUMMIT]: {} } });
    await leave();
    await cameBefore(page, { unseen: [SUMMIT], changed: [] });
    await changeIndex(page, (index) => ({
      ...index,
      edition: { ...(index["edition"] as object), id: "other" },
    }));
    await visit(`/${language}/library`);
    await expect(page.getByText(words.empty.title)).toBeVisible();
    await expect(page.getByText(words.mark.new, { exact: true })).toHaveCount(0);
  });
});
