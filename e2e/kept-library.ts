import type { Page } from "@playwright/test";

/** Id of the shipped edition, which names its database. */
export const EDITION = "russia-north-korea";
const DATABASE = `izlek:${EDITION}`;

type Change = { readonly put: unknown } | "clear" | "nothing";

/** Changes what the browser keeps, and gives what it kept before. Makes the database as İzlek does where it comes first. */
function access(page: Page, change: Change): Promise<unknown> {
  return page.evaluate(
    async ([name, change]) => {
      const heard = (target: EventTarget, event: string) =>
        new Promise((done) => target.addEventListener(event, done, { once: true }));
      const request = indexedDB.open(name);
      request.addEventListener("upgradeneeded", () => request.result.createObjectStore("kept"));
      await heard(request, "success");
      if (!request.result.objectStoreNames.contains("kept")) {
        request.result.close();
        return undefined;
      }
      const transaction = request.result.transaction("kept", "readwrite");
      const store = transaction.objectStore("kept");
      const before = store.get("library");
      if (change === "clear") store.clear();
      else if (change !== "nothing") store.put(change.put, "library");
      await heard(transaction, "complete");
      request.result.close();
      return before.result as unknown;
    },
    [DATABASE, change] as const,
  );
}

/** What the browser keeps of the library; undefined where it keeps nothing. */
export function keptLibrary(page: Page): Promise<unknown> {
  return access(page, "nothing");
}

/** Puts something in the place of the library, as another version, another day or a fault would have left it. */
export async function keepInstead(page: Page, kept: unknown): Promise<void> {
  await access(page, { put: kept });
}

/** The browser throws the library away, as it may when it needs room. */
export async function evict(page: Page): Promise<void> {
  await access(page, "clear");
}

/** Makes the database without what İzlek makes in it, as a fault would leave it. */
export async function emptyDatabase(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    await new Promise((done) => request.addEventListener("success", done, { once: true }));
    request.result.close();
  }, DATABASE);
}

/** Makes a returning reader of this one, who has not seen some stories and has seen others in an earlier form. */
export async function cameBefore(
  page: Page,
  { unseen, changed }: { readonly unseen: readonly string[]; readonly changed: readonly string[] },
): Promise<void> {
  const kept = (await keptLibrary(page)) as { readonly seen: string };
  const among = (ids: readonly string[], line: string) => ids.some((id) => line.startsWith(`${id} `));
  const seen = kept.seen
    .split("\n")
    .filter((line) => !among(unseen, line))
    .map((line) => (among(changed, line) ? `${line.split(" ")[0]} before` : line))
    .join("\n");
  await keepInstead(page, { ...kept, seen });
}
