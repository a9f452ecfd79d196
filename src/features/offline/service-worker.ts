import { Workbox } from "workbox-window";
import { pageFile } from "@/content/page-files";
import { KEPT_CACHE } from "./keep-files";

const HOUR_MS = 3_600_000;

/** A registered service worker, as far as the reader has to do with it. */
export interface OfflineWorker {
  /** Calls back when a new version has come and waits for the reader. */
  readonly onWaiting: (tell: () => void) => void;
  /** Lets the new version take over and reloads this page. */
  readonly accept: () => Promise<void>;
}

/** Registers the service worker; undefined where the browser has none or refuses. */
export async function startWorker(): Promise<OfflineWorker | undefined> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return undefined;
  const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`);
  const waiting = new Promise<void>((tell) => workbox.addEventListener("waiting", () => tell()));
  try {
    await workbox.register();
  } catch {
    // Storage is forbidden or full: the site works as any other, online.
    return undefined;
  }
  lookForUpdates(workbox);
  return {
    onWaiting: (tell) => void waiting.then(() => offer(workbox, tell)),
    accept: async () => {
      await keepOldChunks();
      workbox.addEventListener("controlling", () => window.location.reload());
      workbox.messageSkipWaiting();
    },
  };
}

/** A page that is of the new version already has nothing to be offered; the new version just takes over. */
async function offer(workbox: Workbox, tell: () => void): Promise<void> {
  if (!(await isNewest())) return tell();
  await keepOldChunks();
  workbox.messageSkipWaiting();
}

/** Whether the host would send what this page was made from: the same index, the same program. */
async function isNewest(): Promise<boolean> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}tr/`, { cache: "no-cache" });
    const html = await response.text();
    const program = document.querySelector<HTMLScriptElement>("script[type=module]")?.src.split("/").at(-1);
    return [pageFile("index"), program].every((name) => name !== undefined && html.includes(name));
  } catch {
    return false;
  }
}

/** An open page asks when it is looked at again, and no more than once an hour. */
function lookForUpdates(workbox: Workbox): void {
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - last < HOUR_MS) return;
    last = Date.now();
    workbox.update().catch(() => {});
  });
}

/**
 * The new version throws the old one's precache away; other open pages may still load the old one's parts, so these are
 * kept under their content-hashed names.
 */
async function keepOldChunks(): Promise<void> {
  try {
    const kept = await caches.open(KEPT_CACHE);
    const names = (await caches.keys()).filter((name) => name.includes("precache"));
    for (const name of names) await copyChunks(await caches.open(name), kept);
  } catch {
    // Full: an old page that misses a part says so and offers to reload.
  }
}

async function copyChunks(from: Cache, to: Cache): Promise<void> {
  for (const request of await from.keys()) {
    const chunk = /\/(?:assets|data)\//.test(new URL(request.url).pathname);
    const response = chunk ? await from.match(request) : undefined;
    if (response) await to.put(request.url, response);
  }
}
