import { type ComponentType, type ReactNode, useRef, useState } from "react";
import type { Thread } from "@/address/address";
import { useTranslation } from "@/i18n/use-translation";
import { lazyPart } from "@/ui/lazy-part";
import { focusedAgain } from "./focused-again";
import { EMPTY_LIBRARY } from "./library";
import { mergeLibraries } from "./merge-libraries";
import { Teaching } from "./Teaching";
import { UndoBar } from "./UndoBar";
import { type Removal, UndoContext } from "./undo-context";
import { useLibrary } from "./use-library";

const Shelves = lazyPart(async () => (await import("./Shelves")).Shelves, <Teaching />);
const KeptTools = lazyPart(async () => (await import("./KeptTools")).KeptTools, null);

interface MatchedProps {
  readonly thread: Thread;
  readonly children: (positions: readonly number[]) => ReactNode;
}

/** What other features know of a thread, given by whoever puts the screen together. */
export interface ThreadTools {
  readonly sayThread: (thread: Thread) => string;
  /** Brings the positions of its stories. */
  readonly Matched: ComponentType<MatchedProps>;
}

/** Everything that is kept, once it has been read; before, and where there is nothing, how one keeps things. */
export function LibraryRoom({ threads }: { readonly threads: ThreadTools }) {
  const { t } = useTranslation();
  const [undo, setUndo] = useState<Removal>();
  const [{ ready }, store] = useLibrary((state) => state);
  const removedBy = useRef<() => HTMLElement | undefined>(undefined);
  const remove = (removal: Removal) => {
    removedBy.current = focusedAgain();
    setUndo(removal);
    void store.change(removal.edit);
  };
  const bringBack = ({ taken, alsoUndo }: Removal) => {
    setUndo(undefined);
    const back = store.change((library) => mergeLibraries(library, { ...EMPTY_LIBRARY, ...taken }));
    alsoUndo?.();
    void back.then(() => removedBy.current?.()?.focus({ preventScroll: true }));
  };
  return (
    <UndoContext value={remove}>
      {ready ? <Shelves threads={threads} /> : <Teaching />}
      <section aria-labelledby="kept" className="mt-14 border-t border-rule pt-6">
        <h2 id="kept" className="font-serif text-2xl font-bold">
          {t(($) => $.library.kept.title)}
        </h2>
        <ul className="mt-3 max-w-[42rem] list-disc stack-1.5 pl-5">
          <li>{t(($) => $.library.kept.what)}</li>
          <li>{t(($) => $.library.kept.where)}</li>
          <li>{t(($) => $.library.kept.risk)}</li>
        </ul>
        {ready && <KeptTools />}
      </section>
      {undo && (
        <UndoBar key={undo.said} removal={undo} onUndo={bringBack} onClose={() => setUndo(undefined)} />
      )}
    </UndoContext>
  );
}
