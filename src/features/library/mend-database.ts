/**
 * A database of ours that lacks its store, as a fault or another program may leave it, can keep nothing: it is given the
 * store. Where it has one, or there is no database yet, nothing is done.
 * @throws {DOMException} where the browser refuses storage
 */
export async function mendDatabase(name: string, store: string): Promise<void> {
  const present = await opened(window.indexedDB.open(name), store);
  const { version } = present;
  const whole = present.objectStoreNames.contains(store);
  present.close();
  if (whole) return;
  const mended = await opened(window.indexedDB.open(name, version + 1), store);
  mended.close();
}

function opened(request: IDBOpenDBRequest, store: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.addEventListener("upgradeneeded", () => {
      if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
    // Another tab has it open: it is left as it is.
    request.addEventListener("blocked", () =>
      reject(new DOMException("Another tab has it open", "AbortError")),
    );
  });
}
