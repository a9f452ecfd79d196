import { isEmptyThread } from "@/address/address";
import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { useShortcut } from "@/lib/use-shortcut";
import { put, takeOff } from "./edit-library";
import { SaveButton, useSaying } from "./SaveButton";
import { queryOfThread, threadKey } from "./thread-key";
import { useLibrary } from "./use-library";

/** Saves the thread that is followed; on the list `s` does too, where no story of it has the focus. */
export function SaveThread() {
  const { t } = useTranslation();
  const say = useSaying();
  const { thread, screen } = useAddress();
  const key = threadKey(thread);
  const [saved, store] = useLibrary(({ library }) => Object.hasOwn(library.threads, key));
  const edit = () =>
    saved ? takeOff("threads", key) : put("threads", key, { at: Date.now(), query: queryOfThread(thread) });
  useShortcut("save", () => {
    if (screen.name === "story") return false;
    const row = document.activeElement?.closest("article")?.querySelector<HTMLElement>(".save-row");
    if (row) row.click();
    else if (isEmptyThread(thread)) return false;
    else {
      void store.change(edit());
      say(saved);
    }
    return true;
  });
  if (isEmptyThread(thread)) return null;
  return (
    <SaveButton saved={saved} store={store} edit={edit} className="quiet tap">
      {t(($) => $.library.saveThread)}
    </SaveButton>
  );
}
