import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStored } from "@/lib/use-stored";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { applyComfort, comfortStore, USUAL } from "./comfort";
import { useDismiss } from "./use-dismiss";

const ComfortPanel = lazy(() =>
  import("./ComfortPanel").then(({ ComfortPanel }) => ({ default: ComfortPanel })),
);

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
      {open && (
        <ErrorBoundary fallback={<p role="alert">{t(($) => $.reading.toolFailed)}</p>}>
          <Suspense fallback={null}>
            <ComfortPanel comfort={comfort} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
