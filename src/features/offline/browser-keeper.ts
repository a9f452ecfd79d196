import { fetchJson } from "@/content/fetch-json";
import type { KeepList } from "@/content/keep-list";
import { inData } from "@/content/page-files";
import { KEPT_CACHE, type Keeper } from "./keep-files";

/** Keeps in the cache that the service worker reads; undefined where the browser has none (no https, private windows). */
export async function browserKeeper(): Promise<Keeper | undefined> {
  if (!("caches" in window)) return undefined;
  try {
    const cache = await caches.open(KEPT_CACHE);
    return {
      has: async (address) => (await caches.match(address)) !== undefined,
      add: async (address) => cache.add(address),
    };
  } catch {
    return undefined;
  }
}

/** What keeping brings, as addresses and bytes. */
export async function fetchKeepList(): Promise<{
  readonly bytes: number;
  readonly addresses: readonly string[];
}> {
  const { bytes, files } = await fetchJson<KeepList>(`${import.meta.env.BASE_URL}keep.json`, [
    "bytes",
    "files",
  ]);
  return { bytes, addresses: files.map((name) => inData(name, name)) };
}
