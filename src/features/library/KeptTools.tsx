import { type KeyboardEvent, useRef, useState } from "react";
import { useEdition } from "@/content/edition-context";
import { readingPlaces } from "@/content/reading-places";
import { useTranslation } from "@/i18n/use-translation";
import { saveFile } from "@/lib/save-file";
import { writeExport } from "./exported-library";
import { ImportFile } from "./ImportFile";
import { EMPTY_LIBRARY } from "./library";
import { mergePlaces } from "./merge-places";
import { useRemove } from "./undo-context";
import { useLibrary } from "./use-library";
import { seenNow } from "./what-is-new";

/** Taking everything out as a file, bringing it back, and throwing it away. */
export function KeptTools() {
  const { t } = useTranslation();
  const { index } = useEdition();
  const remove = useRemove();
  const [{ library, trouble }] = useLibrary((state) => state);
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setAsking(false);
    opener.current?.focus();
  };
  const cancelByKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && asking) cancel();
  };
  const edition = index.edition.id;
  const places = readingPlaces(edition);
  const saveAll = () => {
    const now = new Date().toISOString();
    const text = writeExport({ edition, exported: now, library, places: places.get() });
    saveFile(`izlek-${edition}-${now.slice(0, 10)}.json`, "application/json", text);
  };
  const clear = () => {
    const [taken, before] = [library, places.get()];
    setAsking(false);
    places.set({});
    remove({
      edit: () => ({ ...EMPTY_LIBRARY, seen: seenNow(index) }),
      taken,
      said: t(($) => $.library.kept.cleared),
      alsoUndo: () => places.set(mergePlaces(places.get(), before)),
    });
  };
  return (
    <div className="mt-5">
      {trouble && <p className="mb-4 max-w-[42rem] font-semibold">{t(($) => $.library.trouble[trouble])}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={saveAll}>
          {t(($) => $.library.kept.export)}
        </button>
        <ImportFile />
        <button
          ref={opener}
          type="button"
          className="button"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
          onKeyDown={cancelByKey}
        >
          {t(($) => $.library.kept.clear)}
        </button>
      </div>
      {asking && (
        <fieldset
          className="mt-4 flex flex-wrap items-center gap-3"
          aria-label={t(($) => $.library.kept.clear)}
          onKeyDown={cancelByKey}
        >
          <p>{t(($) => $.library.kept.sure)}</p>
          <button type="button" className="button button-strong" onClick={clear}>
            {t(($) => $.library.kept.clearYes)}
          </button>
          <button type="button" className="button" onClick={cancel}>
            {t(($) => $.library.kept.clearNo)}
          </button>
        </fieldset>
      )}
    </div>
  );
}
