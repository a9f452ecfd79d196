import { join } from "node:path";
import { generateSW, type RuntimeCaching } from "workbox-build";
import type { SiteData } from "@/content/ship-edition";

export interface WorkerRequest {
  /** The finished site. */
  readonly dir: string;
  readonly base: string;
  readonly data: SiteData;
}

/** A large edition's catalogue is kept part by part as it is read; more would be a download nobody asked for. */
const MOST_SHARDS = 5;
/** Stories, entities and the search index are kept when they are read. */
const NEEDED_AT_ONCE = /^(?:index|entities|edition|catalogue:.*)$/;
const ANY_PARAMETER = /./;

/**
 * Writes sw.js: the shell, the index and the newest part of the catalogue are there offline at once; pages and stories
 * that were read are kept. It takes over when the reader says so (a SKIP_WAITING message), not before.
 */
export async function writeServiceWorker({ dir, base, data }: WorkerRequest): Promise<void> {
  const { warnings } = await generateSW({
    globDirectory: dir,
    globPatterns: [
      "index.html",
      "shell.html",
      "icon.svg",
      "assets/*",
      "fonts/*.woff2",
      ...precachedData(data),
    ],
    swDest: join(dir, "sw.js"),
    modifyURLPrefix: { "": base },
    // What is content-hashed needs no revision of its own.
    dontCacheBustURLsMatching: /\/(?:assets|data|fonts)\//,
    maximumFileSizeToCacheInBytes: 20 * 1024 * 1024,
    ignoreURLParametersMatching: [ANY_PARAMETER],
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: "production",
    cacheId: "izlek",
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    babelPresetEnvTargets: ["chrome >= 109", "firefox >= 115", "safari >= 16"],
    runtimeCaching: [pagesKept(base), dataKept],
  });
  for (const warning of warnings) console.warn(warning);
}

function precachedData({ files }: SiteData): string[] {
  const keys = [...files.keys()].filter((key) => NEEDED_AT_ONCE.test(key) && !isLaterShard(key));
  return keys.map((key) => `data/${files.get(key)?.name}`);
}

function isLaterShard(key: string): boolean {
  const shard = /^catalogue:\w+:(\d+)$/.exec(key)?.[1];
  return shard !== undefined && Number(shard) >= MOST_SHARDS;
}

/** A page is fetched anew when that is quick, and kept under its path: thread and view don't make another page of it. */
const pagesKept = (base: string): RuntimeCaching => ({
  urlPattern: ({ request }) => request.mode === "navigate",
  handler: "NetworkFirst",
  options: {
    cacheName: "izlek-pages",
    networkTimeoutSeconds: 4,
    expiration: { maxEntries: 300 },
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => {
          const { origin, pathname } = new URL(request.url);
          return origin + pathname;
        },
      },
    ],
    precacheFallback: { fallbackURL: `${base}shell.html` },
  },
});

/** Content-hashed files never change: once read, they are there offline, also those of a version that is gone. */
const dataKept: RuntimeCaching = {
  urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/(?:assets|data|fonts)\//.test(url.pathname),
  handler: "CacheFirst",
  options: { cacheName: "izlek-kept", cacheableResponse: { statuses: [200] } },
};
