import { createStore, get, set, type UseStore, update } from "idb-keyval";
import type { StoryIndex } from "@/content/story-index";
import type { Edit } from "./edit-library";
import { followFormerly } from "./follow-formerly";
import { wasKept } from "./kept-flag";
import { EMPTY_LIBRARY, isEmptyLibrary, type Library } from "./library";
import type { Keeper, LibraryState, Trouble } from "./library-store";
import { mendDatabase } from "./mend-database";
import { readLibrary } from "./read-library";
import { openTabChannel } from "./tab-channel";
import { seenNow } from "./what-is-new";

const STORE = "kept";
const KEY = "library";
/** What could not be read is put here, so that nothing is thrown away. */
const ASIDE = "unreadable";

type Show = (change: Partial<LibraryState>) => void;
type Opened = { readonly library: Library; readonly trouble?: Trouble };

/** Keeps an edition's library in IndexedDB, in step with the other tabs; where that fails, as long as the page. */
export async function openKeeper(index: StoryIndex, show: Show): Promise<Keeper> {
  const name = `izlek:${index.edition.id}`;
  // Where even this is refused, reading tells why.
  await mendDatabase(name, STORE).catch(() => {});
  const db = createStore(name, STORE);
  const flag = wasKept(index.edition.id);
  let { library, trouble } = await openKept(db, index, flag.get());
  /** Not in the browser yet, in the order they were made. */
  let pending: readonly Edit[] = [];
  let queue: Promise<boolean> = Promise.resolve(true);
  const lost = trouble === "corrupt" || trouble === "evicted" || trouble === "newer";
  show({ ready: true, library, ...(trouble && { trouble }), telling: lost });

  const again = (raw: unknown) => pending.reduce((now, edit) => edit(now), presentOf(raw, index) ?? library);
  const write = async () => {
    if (trouble === "newer" || pending.length === 0) return trouble !== "newer";
    let written = 0;
    try {
      await update(
        KEY,
        (raw) => {
          library = again(raw);
          written = pending.length;
          return library;
        },
        db,
      );
    } catch (error) {
      trouble = troubleOf(error);
      show({ trouble });
      return false;
    }
    pending = pending.slice(written);
    flag.set(!isEmptyLibrary(library));
    show({ library });
    tellTabs();
    return true;
  };
  const change = (edit: Edit) => {
    pending = [...pending, edit];
    library = edit(library);
    show({ library });
    queue = queue.then(write);
    return queue;
  };
  const reread = async () => {
    const raw: unknown = await get(KEY, db).catch(() => undefined);
    library = again(raw);
    show({ library });
  };
  const tellTabs = openTabChannel(name, () => void reread());
  if (library.seen === undefined)
    void change((now) => (now.seen !== undefined ? now : { ...now, seen: seenNow(index) }));
  return { change };
}

/** What the browser has, and what was wrong with it. */
async function openKept(db: UseStore, index: StoryIndex, kept: boolean): Promise<Opened> {
  let raw: unknown;
  try {
    raw = await get(KEY, db);
  } catch (error) {
    return { library: EMPTY_LIBRARY, trouble: troubleOf(error) };
  }
  if (raw === undefined) return { library: EMPTY_LIBRARY, ...(kept && { trouble: "evicted" }) };
  const read = readLibrary(raw);
  if ("library" in read) return { library: followFormerly(read.library, index) };
  if (read.fault === "newer") return { library: EMPTY_LIBRARY, trouble: "newer" };
  const rest = followFormerly(read.rest, index);
  await set(ASIDE, raw, db).catch(() => {});
  await set(KEY, rest, db).catch(() => {});
  return { library: rest, trouble: "corrupt" };
}

/** @throws {Error} where a later version has written meanwhile */
function presentOf(raw: unknown, index: StoryIndex): Library | undefined {
  if (raw === undefined) return undefined;
  const read = readLibrary(raw);
  if ("library" in read) return followFormerly(read.library, index);
  if (read.fault === "newer") throw new DOMException("A later version keeps the library", "VersionError");
  return undefined;
}

function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return name === "VersionError" ? "newer" : "forbidden";
}
