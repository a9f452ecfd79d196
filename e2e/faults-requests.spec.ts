import type { Locator, Page } from "@playwright/test";
import { type Language, otherLanguage } from "@/i18n/languages";
import { EVERY_FAULT, type Fault, hurt, KEPT_IN_SCRIPTS } from "./faults";
import { entityName, titleOf } from "./shipped";
import { addressOf, expect, inEachLanguage, scriptsAnswer, test } from "./test";
import { wordsOf } from "./words";

const SUMMIT = "2023-09-13-vostochny-summit";
const PUTIN = "vladimir-putin";
const NAMES = { tr: "Türkçe", en: "English" } as const;

/** A request that the app makes once it lives, and what the reader does that needs it. */
interface Asked {
  readonly file: RegExp | ((language: Language) => RegExp);
  /** Where the reader is. */
  readonly from?: string;
  readonly ask: (page: Page, language: Language) => Promise<void>;
  /** What is there once it has come. */
  readonly brought: (page: Page, language: Language) => Locator;
  /** The reader has the other language's words by then. */
  readonly inOther?: true;
  /** Where it comes without a word that it is on its way: a tool, for which its own place is kept. */
  readonly quiet?: true;
  /** What stands in its place until it comes; by default the word that it is on its way. */
  readonly meanwhile?: (page: Page, language: Language) => Locator;
}

/** The part of the program with a name, and none that it shares with another. */
function chunk(name: string): RegExp {
  return new RegExp(`/assets/${name}-(?!and-)[^/]*\\.js`, "u");
}

const fileOf = ({ file }: Asked, language: Language) => (file instanceof RegExp ? file : file(language));

const openNav = (screen: "stories" | "entities" | "library" | "about") => (page: Page, language: Language) =>
  page
    .getByRole("navigation", { name: wordsOf(language).shell.nav.label })
    .getByRole("link", { name: wordsOf(language).shell.nav[screen], exact: true })
    .click();
const openSummit = (page: Page, language: Language) =>
  page
    .getByRole("main")
    .getByRole("link", { name: titleOf(SUMMIT, language), exact: true })
    .first()
    .click();
const summit = (page: Page, language: Language) =>
  page.getByRole("heading", { level: 1, name: titleOf(SUMMIT, language) });
const firstRow = (page: Page) => page.getByRole("article").getByRole("heading", { level: 3 }).first();
const openPutin = (page: Page, language: Language) =>
  page
    .getByRole("main")
    .getByRole("link", { name: entityName(PUTIN, language) })
    .first()
    .click();
const look = (which: "graph" | "map") => (page: Page, language: Language) =>
  page.getByRole("button", { name: wordsOf(language).entities.looks[which], exact: true }).click();
const closer = (page: Page, language: Language) =>
  page.getByRole("button", { name: wordsOf(language).pictures.stage.closer, exact: true });
async function search(page: Page, language: Language): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: wordsOf(language).search.label, exact: true }).fill("tren");
}
const found = (page: Page, language: Language) =>
  page
    .getByRole("group", { name: wordsOf(language).searchPanel.passages })
    .getByRole("option")
    .first();
const switchLanguage = (page: Page, language: Language) =>
  page.getByRole("link", { name: NAMES[otherLanguage(language)] }).click();

const DATA: Readonly<Record<string, Asked>> = {
  "a story": { file: /data\/stories\/2023-09-13-vostochny-summit\./u, ask: openSummit, brought: summit },
  "an entity": {
    file: /data\/entities\/vladimir-putin\./u,
    from: "entities",
    ask: openPutin,
    brought: (page, language) => page.getByText(wordsOf(language).entities.elsewhere),
  },
  "the edition": {
    file: /data\/edition\./u,
    ask: openNav("about"),
    brought: (page) => page.getByRole("link", { name: "CC BY 4.0" }),
  },
  "the other language's titles": {
    file: (language) => new RegExp(`data/catalogue-${otherLanguage(language)}-0`, "u"),
    ask: switchLanguage,
    brought: (page, language) =>
      page.getByRole("link", { name: titleOf(SUMMIT, otherLanguage(language)), exact: true }).first(),
    meanwhile: (page, language) =>
      page.getByRole("link", { name: titleOf(SUMMIT, language), exact: true }).first(),
    inOther: true,
  },
  "the search index": { file: /data\/search\./u, ask: search, brought: found },
  "a part of the search index": { file: /data\/search-[^/]*\/0\.json/u, ask: search, brought: found },
};

const SCRIPTS = {
  "the list": { file: chunk("stories"), from: "about", ask: openNav("stories"), brought: firstRow },
  "the timeline": {
    file: /\/Timeline-/u,
    from: "about",
    ask: openNav("stories"),
    brought: (page, language) => page.getByRole("region", { name: wordsOf(language).timeline.label }),
    quiet: true,
  },
  "the A to Z": {
    file: chunk("entities"),
    ask: openNav("entities"),
    brought: (page, language) => page.getByRole("link", { name: entityName(PUTIN, language) }).first(),
  },
  "an entity's page": {
    file: chunk("entity"),
    from: "entities",
    ask: openPutin,
    brought: (page, language) => page.getByRole("heading", { level: 1, name: entityName(PUTIN, language) }),
  },
  "the graph": {
    file: /EntityGraph-/u,
    from: "entities",
    ask: look("graph"),
    brought: closer,
  },
  "the map": {
    file: /EntityMap-/u,
    from: "entities",
    ask: look("map"),
    brought: closer,
  },
  "the library": {
    file: chunk("library"),
    ask: openNav("library"),
    brought: (page, language) => page.getByRole("heading", { name: wordsOf(language).library.kept.title }),
  },
  "the search panel": { file: /SearchPanel-/u, ask: search, brought: found, quiet: true },
  "the search itself": { file: /run-search-/u, ask: search, brought: found, quiet: true },
  "the shortcuts": {
    file: /ShortcutSheet-/u,
    quiet: true,
    ask: (page) => page.keyboard.press("?"),
    brought: (page, language) =>
      page.getByRole("dialog").getByText(wordsOf(language).shortcutList.names.search, { exact: true }),
  },
  "the comforts": {
    file: /ComfortPanel-/u,
    ask: (page, language) => page.getByRole("button", { name: wordsOf(language).reading.comfort }).click(),
    brought: (page, language) =>
      page.getByRole("radio", { name: wordsOf(language).readingTools.comfort.themes.sepia }),
    quiet: true,
  },
  "the other language's words": {
    file: (language) => new RegExp(`/${otherLanguage(language)}-first-`, "u"),
    ask: switchLanguage,
    brought: (page, language) =>
      page.getByRole("navigation", { name: wordsOf(otherLanguage(language)).shell.nav.label }),
    quiet: true,
  },
} as const satisfies Record<string, Asked>;

/** All files come through one door, so not every one of them meets every fault. */
const SOME_FAULTS: readonly Fault[] = ["refused", "answered with a page", "of another version"];

/** What a page is drawn from, and what its program consists of. */
const PRINTED_WITH: readonly (readonly [RegExp, readonly Fault[]])[] = [
  [/data\/index\./u, [...EVERY_FAULT, "of an older edition"]],
  [/data\/entities\./u, ["refused", "truncated", "of another version"]],
  [/data\/stories\//u, SOME_FAULTS],
  [/data\/catalogue-/u, ["refused", "truncated"]],
  [chunk("program"), ["refused", "truncated", "of another version"]],
  [chunk("react"), ["refused", "answered with a page"]],
  [/\/(?:tr|en)-first-/u, ["refused", "truncated"]],
  [chunk("story"), ["refused", "of another version"]],
];

const MEETS_ALL: ReadonlySet<string> = new Set(["a story"]);

interface Trial {
  readonly page: Page;
  readonly baseURL: string | undefined;
  readonly language: Language;
  readonly asked: Asked;
  readonly fault: Fault;
}

/** A reader meets the fault, is told, goes on reading, asks again, waits, and has it. */
async function meet({ page, baseURL, language, asked, fault }: Trial): Promise<void> {
  const file = fileOf(asked, language);
  const trouble = await hurt(page, file, fault);
  const words = wordsOf(asked.inOther ? otherLanguage(language) : language);
  await page.goto(addressOf(`/${language}/${asked.from ?? ""}`, baseURL));
  await scriptsAnswer(page);
  await asked.ask(page, language);
  const told = page.getByRole("alert").getByRole("button", { name: words.shell.failed.retry }).first();
  await expect(told).toBeVisible();
  await expect(page.getByRole("banner")).toBeVisible();
  // By which a screen reader finds where it is.
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  trouble.hold();
  const loading = page.getByText(words.shell.loading).first();
  const lasting = file.source.includes("data") ? false : KEPT_IN_SCRIPTS.has(fault);
  if (lasting) {
    await told.click();
    await page.getByRole("alert").getByRole("button", { name: words.shell.crashed.reload }).click();
    trouble.release();
    await expect(page.getByRole("main")).toBeVisible();
  } else {
    await told.click();
    if (!asked.quiet) await expect(asked.meanwhile?.(page, language) ?? loading).toBeVisible();
    trouble.release();
  }
  await expect(asked.brought(page, language)).toBeVisible();
}

/** A page that can't come alive is read all the same, says so, and does once it is loaded again. */
async function stays({ page, baseURL, language, file, fault }: Omit<Trial, "asked"> & { file: RegExp }) {
  const words = wordsOf(language).shell;
  const trouble = await hurt(page, file, fault);
  await page.goto(addressOf(`/${language}/stories/${SUMMIT}?view=parallel`, baseURL));
  const note = page.getByRole("alert").filter({ hasText: wordsOf(language).printed.notStarted });
  await expect(note).toBeVisible();
  await expect(summit(page, language)).toBeVisible();
  await expect(page.getByRole("article").getByText("Amur").first()).toBeVisible();
  trouble.mend();
  await note.getByRole("link", { name: words.crashed.reload }).click();
  await expect(note).toBeHidden();
  await scriptsAnswer(page);
}

inEachLanguage((language) => {
  // A page of each for itself: several at once on one processor have kept each other waiting beyond what a reader would.
  for (const [what, asked] of Object.entries(DATA))
    for (const fault of MEETS_ALL.has(what) ? EVERY_FAULT : SOME_FAULTS)
      test(`${what}, ${fault}, is told, and comes when asked again`, async ({
        page,
        baseURL,
        complaints,
      }) => {
        complaints.allow(fileOf(asked, language));
        await meet({ page, baseURL, language, asked, fault });
      });

  for (const [what, asked] of Object.entries<Asked>(SCRIPTS))
    test(`${what} of the program is refused: told, and there when asked again`, async ({
      page,
      baseURL,
      complaints,
    }) => {
      complaints.allow(fileOf(asked, language));
      await meet({ page, baseURL, language, asked, fault: "refused" });
    });

  for (const fault of EVERY_FAULT.filter((each) => each !== "refused"))
    test(`a part of the program, ${fault}, is told, and comes with a reload`, async ({
      page,
      baseURL,
      complaints,
    }) => {
      const asked = SCRIPTS["the list"];
      complaints.allow(fileOf(asked, language));
      await meet({ page, baseURL, language, asked, fault });
    });

  for (const [file, faults] of PRINTED_WITH)
    for (const fault of faults)
      test(`a page drawn with ${file.source}, ${fault}, stays as it was printed`, async ({
        page,
        baseURL,
        complaints,
      }) => {
        complaints.allow(file);
        complaints.allow(/preloaded using link preload but not used/u);
        await stays({ page, baseURL, language, file, fault });
      });

  test("a page whose fonts or whose later styles fail works as ever", async ({
    context,
    baseURL,
    complaints,
  }) => {
    for (const file of [/\.woff2/u, /\.css/u]) {
      complaints.allow(file);
      const page = await context.newPage();
      await hurt(page, file, "answered with 404");
      await page.goto(addressOf(`/${language}/`, baseURL));
      await scriptsAnswer(page);
      await openSummit(page, language);
      await expect(summit(page, language)).toBeVisible();
      await page.close();
    }
  });
});
