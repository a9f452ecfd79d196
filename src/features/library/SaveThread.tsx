import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { useShortcut } from "@/lib/use-shortcut";
import { put, takeOff } from "./edit-library";
import { SaveButton, useSaying } from "./SaveButton";
import { saveFocusedRow } from "./save-focused-row";
import { queryOfThread, threadKey } from "./thread-key";
import { useLibrary } from "./use-library";

/** Saves the thread that is followed; on a list `s` does too, where no story of it has the focus. */
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
    if (saveFocusedRow()) return true;
    void store.change(edit());
    say(saved);
    return true;
  });
  return (
    <SaveButton saved={saved} store={store} edit={edit} className="quiet tap">
      {t(($) => $.library.saveThread)}
    </SaveButton>
  );
}
