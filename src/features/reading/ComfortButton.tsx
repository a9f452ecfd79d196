import { useRef, useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { loadAhead } from "@/lib/load-ahead";
import { lazyPart } from "@/ui/lazy-part";
import { WhenIdle } from "@/ui/WhenIdle";

const ComfortPanel = lazyPart(async () => (await import("./ComfortPanel")).ComfortPanel, null);
const changesPart = loadAhead(async () => (await import("./ComfortChanges")).ComfortChanges);

/** "Aa": colours, text size, line length and the like, wherever the reader is. */
export function ComfortButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div ref={place} className="relative">
      <button
        ref={button}
        type="button"
        className="tap px-1 font-serif text-xl font-semibold"
        aria-label={t(($) => $.reading.comfort)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Aa
      </button>
      {open && <ComfortPanel place={place} opener={button} onClose={() => setOpen(false)} />}
      <WhenIdle source={changesPart}>{(ComfortChanges) => <ComfortChanges />}</WhenIdle>
    </div>
  );
}
