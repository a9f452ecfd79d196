import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStored } from "@/lib/use-stored";
import { lazyPart } from "@/ui/lazy-part";
import { applyComfort, comfortStore, USUAL } from "./comfort";
import { useDismiss } from "./use-dismiss";

const ComfortPanel = lazyPart(async () => (await import("./ComfortPanel")).ComfortPanel, null);

/** "Aa": colours, text size, line length and the like, wherever the reader is. */
export function ComfortButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const comfort = useStored(comfortStore, USUAL);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismiss(place, open, () => setOpen(false), button);
  // The head script did it for this page; here follow the changes, another tab's too.
  useEffect(
    () => comfortStore.subscribe(() => applyComfort(comfortStore.get(), document.documentElement)),
    [],
  );
  return (
    <div ref={place} className="relative">
      <button
        ref={button}
        type="button"
        className="tap px-1 font-serif text-xl font-semibold"
        aria-label={t(($) => $.reading.comfort.open)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Aa
      </button>
      {open && <ComfortPanel comfort={comfort} />}
    </div>
  );
}
