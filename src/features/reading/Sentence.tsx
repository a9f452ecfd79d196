import type { Pair } from "@/content/model";
import type { Language } from "@/i18n/languages";
import { MarkedText } from "./MarkedText";
import { shownText } from "./shown-text";

interface SentenceProps {
  readonly id: string;
  readonly pair: Pair;
  readonly language: Language;
}

/** One half of a pair; the space after it belongs to the paragraph. */
export function Sentence({ id, pair, language }: SentenceProps) {
  const shown = shownText(pair, language);
  return (
    <>
      <span
        id={id}
        lang={shown.borrowed ? shown.language : undefined}
        className={pair.saidBy ? "claim" : undefined}
      >
        <MarkedText text={shown.text} />
      </span>{" "}
    </>
  );
}
