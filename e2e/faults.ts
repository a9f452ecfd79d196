import type { Page, Route } from "@playwright/test";

type Index = Readonly<Record<string, unknown>> & { readonly ids: readonly string[] };

/** Whole and right in itself, but from before the newest story; only an index can be that. */
const OLDER_INDEX = "of an older edition";

/** What a host, or whatever stands between, may answer instead of a file. */
export const FAULTS = {
  refused: (route) => route.abort(),
  "answered with 500": (route) => route.fulfill({ status: 500, body: "" }),
  "answered with 404": (route) => route.fulfill({ status: 404, contentType: "text/html", body: PAGE }),
  "answered with a page": (route) => route.fulfill({ contentType: "text/html", body: PAGE }),
  truncated: async (route) => {
    const whole = await route.fetch();
    const body = await whole.text();
    await route.fulfill({ response: whole, body: body.slice(0, body.length / 2) });
  },
  corrupt: (route) => route.fulfill({ contentType: typeOf(route), body: '{"a": [1,' }),
  "of another version": (route) => route.fulfill({ contentType: typeOf(route), body: otherVersion(route) }),
  [OLDER_INDEX]: async (route) => {
    const index = (await (await route.fetch()).json()) as Index;
    await route.fulfill({ contentType: typeOf(route), body: JSON.stringify(withoutNewest(index)) });
  },
} as const satisfies Record<string, (route: Route) => Promise<void>>;

export type Fault = keyof typeof FAULTS;
const ALL = Object.keys(FAULTS) as readonly Fault[];
export const EVERY_FAULT = ALL.filter((fault) => fault !== OLDER_INDEX);

/** A browser keeps a script that came broken for as long as the page lives, so only a reload brings it. */
export const KEPT_IN_SCRIPTS: ReadonlySet<Fault> = new Set(["truncated", "corrupt", "of another version"]);

const PAGE = "<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>";
const isScript = (route: Route) => new URL(route.request().url()).pathname.endsWith(".js");
const typeOf = (route: Route) => (isScript(route) ? "text/javascript" : "application/json");
const otherVersion = (route: Route) => (isScript(route) ? "export {};" : '{"format": 99}');

function withoutNewest(index: Index): Readonly<Record<string, unknown>> {
  const shorter = (column: unknown) =>
    Array.isArray(column) && column.length === index.ids.length ? column.slice(0, -1) : column;
  return Object.fromEntries(Object.entries(index).map(([name, column]) => [name, shorter(column)]));
}

/** What happens to the requests of one file on one page. */
export interface Hurt {
  /** From now on requests wait until they are let go; only then they are answered as they should be. */
  readonly hold: () => void;
  readonly release: () => void;
  /** From now on they are answered as they should be. */
  readonly mend: () => void;
}

export async function hurt(page: Page, file: RegExp, fault: Fault): Promise<Hurt> {
  let held: Promise<void> | undefined;
  let release = () => {};
  let mended = false;
  await page.route(file, async (route) => {
    if (mended) return route.fallback();
    if (!held) return FAULTS[fault](route);
    await held;
    return route.fallback();
  });
  return {
    hold: () => {
      held = new Promise((done) => {
        release = done;
      });
    },
    release: () => release(),
    mend: () => {
      mended = true;
    },
  };
}

/** Requests of a file wait until what is returned is called. */
export async function heldBack(page: Page, file: RegExp): Promise<() => void> {
  const { hold, release } = await hurt(page, file, "refused");
  hold();
  return release;
}
