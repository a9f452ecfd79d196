import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { LANGUAGES, type Language } from "@/i18n/languages";
import { Complaints } from "./complaints";

interface Fixtures {
  /** Fails the test on what nobody allowed; `complaints.allow(/…/)` in a test of failing requests. */
  complaints: Complaints;
  /** Opens an address of the product, such as `/tr/stories/x`, wherever it is served, and waits until scripts answer. */
  visit: (path: string) => Promise<void>;
  /** Goes where the app does not run, yet its storage is: an open page would write over what a test keeps there. */
  leave: () => Promise<void>;
  /** The site with scripts off has nothing to wait for. */
  waitForScripts: boolean;
}

export const test = base.extend<Fixtures>({
  waitForScripts: [true, { option: true }],
  complaints: [
    async ({ context, baseURL }, provide) => {
      const complaints = new Complaints();
      complaints.listen(context, new URL(baseURL ?? "").origin);
      await provide(complaints);
      expect(complaints.left(), "what the page complained of").toEqual([]);
    },
    { auto: true },
  ],
  visit: async ({ page, baseURL, javaScriptEnabled, waitForScripts }, provide) => {
    await provide(async (path) => {
      await page.goto(addressOf(path, baseURL));
      if (waitForScripts && javaScriptEnabled) await scriptsAnswer(page);
    });
  },
  leave: async ({ page, baseURL, complaints }, provide) => {
    await provide(async () => {
      complaints.allow(/favicon\.ico/u);
      await page.goto(addressOf("icon.svg", baseURL));
    });
  },
});

export { expect };

/** Where a path of the product is under the served base. */
export function addressOf(path: string, baseURL: string | undefined): string {
  return new URL(path.replace(/^\//u, ""), baseURL).href;
}

/** Until React has hydrated the page only links answer. It marks elements as it goes, and its root once all of them stand. */
export async function scriptsAnswer(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const marked = (element: Element | null, mark: string) =>
      Object.entries(element ?? {}).find(([key]) => key.startsWith(mark))?.[1] as unknown;
    const root = marked(document.querySelector("#root"), "__reactContainer") as
      | { stateNode: { current: { memoizedState: { element: unknown; isDehydrated: boolean } | null } } }
      | undefined;
    const drawn = root?.stateNode.current.memoizedState;
    const link =
      [...document.querySelectorAll("main a, main button")].at(-1) ?? document.querySelector("main");
    return Boolean(drawn?.element) && !drawn?.isDehydrated && marked(link, "__reactProps") !== undefined;
  });
}

/** Where the last link led: the bar says it once that was painted, by a message that this one's follows. */
export const addressInBar = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((told) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => told(location.href), { once: true });
        port1.start();
        requestAnimationFrame(() => port2.postMessage(undefined));
      }),
  );

/** How far the page is scrolled, in whole CSS pixels. */
export const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** The worker answers for the page from now on. */
export async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.evaluate(async () => navigator.serviceWorker.ready);
}

/** The same tests in each language. */
export function inEachLanguage(tests: (language: Language) => void): void {
  for (const language of LANGUAGES) test.describe(language, () => tests(language));
}

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Each rule tells what breaks it; of what keeps it, which on a long list is a hundred times more, one element is enough. */
const EVERY_RULE: Parameters<AxeBuilder["options"]>[0] = {
  runOnly: { type: "tag", values: WCAG_22_AA },
  resultTypes: ["violations"],
};

/**
 * No rule of WCAG 2.2 A and AA that axe can judge is broken, in the light and in the dark.
 *
 * The page is judged where it stands (“legacy mode”): a second page to gather the judgements of frames in takes
 * twice as long and is for pages that have frames.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(page.frames(), "frames, of which those of another origin would go unjudged").toHaveLength(1);
  await page.waitForLoadState("networkidle");
  // A chart's marks are named once its picture has been painted.
  await page.waitForFunction(() => document.querySelector("[data-mark]:not([aria-label])") === null);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(EVERY_RULE).analyze();
    const said = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${colorScheme} ${id}: ${help}: ${node.html.slice(0, 200)}`),
    );
    expect(said).toEqual([]);
  }
}
