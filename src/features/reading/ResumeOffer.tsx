import { useEffect, useState } from "react";
import { useEdition } from "@/content/edition-context";
import { type ReadingPlace, readingPlaces } from "@/content/reading-places";
import { useTranslation } from "@/i18n/use-translation";
import { readingLine } from "@/lib/reading-line";
import { focusPassage } from "./focus-passage";
import { ReaderNote } from "./ReaderNote";
import { topOf } from "./reading-line";

interface ResumeOfferProps {
  readonly story: string;
  readonly ids: readonly string[];
  /** The sentence to go on from. */
  readonly onResume: (id: string) => void;
}

/** Offers to go on where the reader stopped on an earlier visit; it is there until answered, or until the reader has come there. */
export function ResumeOffer({ story, ids, onResume }: ResumeOfferProps) {
  const { t } = useTranslation();
  const { index } = useEdition();
  const [place, setPlace] = useState<ReadingPlace>();
  const { id: edition } = index.edition;
  useEffect(() => {
    // As it stood when the story was opened; the store moves on with the reader.
    const stopped = readingPlaces(edition).get()[story];
    const frame = requestAnimationFrame(() => {
      if (stopped && window.scrollY === 0) setPlace(stopped);
    });
    return () => cancelAnimationFrame(frame);
  }, [edition, story]);
  useEffect(() => {
    if (!place) return undefined;
    const look = () => {
      if ((topOf(place.passage) ?? 0) <= readingLine()) setPlace(undefined);
    };
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, [place]);
  if (!place || !ids.includes(place.passage)) return null;
  const resume = () => {
    setPlace(undefined);
    onResume(place.passage);
    focusPassage(place.passage, "start");
  };
  return (
    <ReaderNote onClose={() => setPlace(undefined)}>
      <span>{t(($) => $.readingTools.resume.offer, { at: place.at, all: place.of })}</span>
      <button type="button" className="button" onClick={resume}>
        {t(($) => $.readingTools.resume.go)}
      </button>
    </ReaderNote>
  );
}
