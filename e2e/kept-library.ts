import type { Page } from "@playwright/test";

/** Id of the shipped edition, which names its database. */
export const EDITION = "russia-north-korea";
const DATABASE = `izlek:${EDITION}`;

/** What the browser keeps of the library; undefined where it keeps nothing. */
export function keptLibrary(page: Page): Promise<unknown> {
  return page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    const db = await new Promise<IDBDatabase>((done, fail) => {
      request.addEventListener("success", () => done(request.result));
      request.addEventListener("error", () => fail(request.error));
    });
    const asked = db.transaction("kept").objectStore("kept").get("library");
    const kept = await new Promise<unknown>((done) => {
      asked.addEventListener("success", () => done(asked.result));
    });
    db.close();
    return kept;
  }, DATABASE);
}

/** Puts something in the place of the library, as another version, another day or a fault would have left it. */
export async function keepInstead(page: Page, kept: unknown): Promise<void> {
  await page.evaluate(
    async ([name, value]) => {
      const request = indexedDB.open(name);
      request.addEventListener("upgradeneeded", () => request.result.createObjectStore("kept"));
      const db = await new Promise<IDBDatabase>((done) => {
        request.addEventListener("success", () => done(request.result));
      });
      const transaction = db.transaction("kept", "readwrite");
      transaction.objectStore("kept").put(value, "library");
      await new Promise((done) => transaction.addEventListener("complete", done));
      db.close();
    },
    [DATABASE, kept] as const,
  );
}

/** The browser throws the library away, as it may when it needs room. */
export async function evict(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    const db = await new Promise<IDBDatabase>((done) => {
      request.addEventListener("success", () => done(request.result));
    });
    const transaction = db.transaction("kept", "readwrite");
    transaction.objectStore("kept").clear();
    await new Promise((done) => transaction.addEventListener("complete", done));
    db.close();
  }, DATABASE);
}

/** Makes a returning reader of this one, who has not seen some stories and has seen others in an earlier form. */
export async function cameBefore(
  page: Page,
  { unseen, changed }: { readonly unseen: readonly string[]; readonly changed: readonly string[] },
): Promise<void> {
  const kept = (await keptLibrary(page)) as { readonly seen: string };
  const seen = kept.seen
    .split("\n")
    .filter((line) => !unseen.some((id) => line.startsWith(`${id} `)))
    .map((line) => (changed.some((id) => line.startsWith(`${id} `)) ? `${line.split(" ")[0]} before` : line))
    .join("\n");
  await keepInstead(page, { ...kept, seen });
}
