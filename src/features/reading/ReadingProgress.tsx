import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useEdition } from "@/content/edition-context";
import { readingPlaces, withPlace } from "@/content/reading-places";
import { pairAtLine, readingLine } from "./reading-line";
import { minutesLeft, progressOf } from "./reading-progress";

interface ReadingProgressProps {
  readonly story: string;
  /** Pairs in reading order. */
  readonly ids: readonly string[];
  readonly minutes: number;
}

/** Before this pair nothing is worth coming back to. */
const FIRST_WORTH_KEEPING = 3;
const REST_MS = 400;

/** The line at the top of the window and the minutes left; keeps the place for the next visit when scrolling rests. */
export function ReadingProgress({ story, ids, minutes }: ReadingProgressProps) {
  const { t } = useTranslation();
  const { index } = useEdition();
  const bar = useRef<HTMLProgressElement>(null);
  const [left, setLeft] = useState(minutes);
  const { id: edition } = index.edition;
  useEffect(() => {
    let frame = 0;
    let rest = 0;
    const draw = () => {
      frame = 0;
      const rect = document.querySelector(".prose")?.getBoundingClientRect();
      const progress = rect ? progressOf(rect.top, rect.height, readingLine()) : 0;
      if (bar.current) bar.current.value = progress;
      setLeft(minutesLeft(minutes, progress));
    };
    const keep = () => keepPlaceOf(edition, story, ids);
    const scrolled = () => {
      frame ||= requestAnimationFrame(draw);
      window.clearTimeout(rest);
      rest = window.setTimeout(keep, REST_MS);
    };
    window.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      window.removeEventListener("scroll", scrolled);
      cancelAnimationFrame(frame);
      window.clearTimeout(rest);
    };
  }, [edition, story, ids, minutes]);
  return (
    <>
      <progress ref={bar} max={1} value={0} className="progress" aria-label={t(($) => $.reading.progress)} />
      {left > 0 && (
        <p className="no-print ml-auto text-sm text-muted">{t(($) => $.reading.left, { count: left })}</p>
      )}
    </>
  );
}

function keepPlaceOf(edition: string, story: string, ids: readonly string[]): void {
  const passage = pairAtLine(ids);
  if (passage === undefined) return;
  const at = ids.indexOf(passage) + 1;
  if (at < FIRST_WORTH_KEEPING) return;
  const store = readingPlaces(edition);
  const place = at < ids.length ? { passage, at, of: ids.length, when: Date.now() } : undefined;
  store.set(withPlace(store.get(), story, place));
}
