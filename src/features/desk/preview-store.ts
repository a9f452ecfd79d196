import { createStore, delMany, get, keys, setMany } from "idb-keyval";
import { previewFlag } from "./preview-flag";
import type { PreviewSource } from "./preview-source";

/** A preview as the browser keeps it; its files stand beside it, by name. */
export interface KeptPreview {
  /** The form it is kept in. */
  readonly version: number;
  readonly source: PreviewSource;
  /** The name of the index of the shipped edition it was made with. */
  readonly shipped: string;
  readonly index: string;
  readonly entities: string;
  readonly names: readonly string[];
}

export const VERSION = 1;

const HEAD = "preview";
const store = () => createStore("izlek-preview", "files");
const fileKey = (name: string) => `file:${name}`;

/** @throws {Error} where the browser refuses to keep it, or has no room */
export async function keepPreview(preview: KeptPreview, files: ReadonlyMap<string, string>): Promise<void> {
  const kept = store();
  const before = await keys<string>(kept);
  const entries = [...files].map(([name, body]): [string, unknown] => [fileKey(name), body]);
  await setMany([...entries, [HEAD, preview]], kept);
  const present = new Set([HEAD, ...preview.names.map(fileKey)]);
  await delMany(
    before.filter((key) => !present.has(key)),
    kept,
  );
  if (!previewFlag.set(true)) throw new Error("This browser keeps nothing for this site");
}

export async function keptPreview(): Promise<KeptPreview | undefined> {
  return get<KeptPreview>(HEAD, store());
}

/** @throws {Error} where the file is gone */
export async function keptFile(name: string): Promise<unknown> {
  const body = await get<string>(fileKey(name), store());
  if (body === undefined) throw new Error(`The preview has no file "${name}"`);
  return JSON.parse(body) as unknown;
}

export async function dropPreview(): Promise<void> {
  previewFlag.set(false);
  const kept = store();
  await delMany(await keys(kept), kept);
}
