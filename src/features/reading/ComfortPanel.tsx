import { type RefObject, useId, useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { useStored } from "@/lib/use-stored";
import { Choices } from "@/ui/Choices";
import { applyComfort, type Comfort, comfortStore, FACES, MEASURES, SIZES, THEMES, USUAL } from "./comfort";
import { holdPlace } from "./hold-place";
import { takePlace } from "./keep-place";
import { shownPairs } from "./shown-pairs";
import { useDismiss } from "./use-dismiss";
import "./comfort-panel.css";

interface ComfortPanelProps {
  /** What it and its opener stand in. */
  readonly place: RefObject<HTMLElement | null>;
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The choices of "Aa". Each acts at once, and the sentence being read stays where it is. */
export function ComfortPanel({ place, opener, onClose }: ComfortPanelProps) {
  const { t } = useTranslation();
  const comfort = useStored(comfortStore, USUAL);
  useDismiss(place, onClose, opener);
  const [unkept, setUnkept] = useState(false);
  const choose = (change: Partial<Comfort>) => {
    const next = { ...comfort, ...change };
    const kept = takePlace(shownPairs());
    setUnkept(!comfortStore.set(next));
    applyComfort(next, document.documentElement);
    if (kept) holdPlace(kept);
  };
  const onOff = (key: "justify" | "hyphens") => (
    <label className="tap flex items-center gap-2">
      <input
        type="checkbox"
        className="size-5 accent-ink"
        checked={comfort[key] === "on"}
        onChange={(event) => choose({ [key]: event.target.checked ? "on" : "off" })}
      />
      {t(($) => $.readingTools.comfort[key])}
    </label>
  );
  return (
    <section className="comfort-panel" aria-label={t(($) => $.reading.comfort)}>
      <Choices
        label={t(($) => $.readingTools.comfort.theme)}
        options={THEMES.map((theme) => [theme, t(($) => $.readingTools.comfort.themes[theme])])}
        chosen={comfort.theme}
        onChoose={(theme) => choose({ theme })}
      />
      <SizeSlider size={comfort.size} onChange={(size) => choose({ size })} />
      <Choices
        label={t(($) => $.readingTools.comfort.measure)}
        options={MEASURES.map((measure) => [measure, t(($) => $.readingTools.comfort.measures[measure])])}
        chosen={comfort.measure}
        onChoose={(measure) => choose({ measure })}
      />
      <Choices
        label={t(($) => $.readingTools.comfort.face)}
        options={FACES.map((face) => [face, t(($) => $.readingTools.comfort.faces[face])])}
        chosen={comfort.face}
        onChoose={(face) => choose({ face })}
      />
      <div className="flex flex-wrap gap-x-6">
        {onOff("justify")}
        {onOff("hyphens")}
      </div>
      <button type="button" className="button" onClick={() => choose(USUAL)}>
        {t(($) => $.readingTools.comfort.reset)}
      </button>
      {unkept && <p role="status">{t(($) => $.readingTools.comfort.notKept)}</p>}
    </section>
  );
}

interface SizeSliderProps {
  readonly size: Comfort["size"];
  readonly onChange: (size: Comfort["size"]) => void;
}

function SizeSlider({ size, onChange }: SizeSliderProps) {
  const { t } = useTranslation();
  const id = useId();
  const at = SIZES.indexOf(size);
  const go = (to: number) => onChange(SIZES[Math.max(0, Math.min(to, SIZES.length - 1))] ?? size);
  return (
    <div>
      <label htmlFor={id} className="text-muted">
        {t(($) => $.readingTools.comfort.size)}
      </label>
      <div className="flex items-center gap-3">
        <button
          type="button"
          className="button"
          aria-label={t(($) => $.readingTools.comfort.smaller)}
          onClick={() => go(at - 1)}
        >
          −
        </button>
        <input
          id={id}
          type="range"
          className="tap w-full accent-ink"
          min={1}
          max={SIZES.length}
          value={at + 1}
          aria-valuetext={t(($) => $.readingTools.comfort.sizeValue, { step: at + 1 })}
          onChange={(event) => go(Number(event.target.value) - 1)}
        />
        <button
          type="button"
          className="button"
          aria-label={t(($) => $.readingTools.comfort.larger)}
          onClick={() => go(at + 1)}
        >
          +
        </button>
      </div>
    </div>
  );
}
