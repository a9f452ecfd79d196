import type { View } from "@/address/address";
import type { MarkedText as Marked } from "@/content/model";
import { type Language, otherLanguage, type SomeLanguage } from "@/i18n/languages";
import { BorrowedMark } from "./BorrowedMark";
import { MarkedText } from "./MarkedText";
import { shownText } from "./shown-text";

interface StoryHeadingProps {
  readonly heading: SomeLanguage<Marked>;
  readonly language: Language;
  readonly view: View;
}

/** A heading inside the text, in one language or both. */
export function StoryHeading({ heading, language, view }: StoryHeadingProps) {
  const shown = shownText(heading, language);
  const other = otherLanguage(language);
  const counterpart = view === "single" || shown.borrowed ? undefined : heading[other];
  return (
    <h2 lang={language} className={counterpart === undefined ? "pair-alone" : undefined}>
      <span className="half" lang={shown.borrowed ? shown.language : undefined}>
        {shown.borrowed && <BorrowedMark from={shown.language} />}
        <MarkedText text={shown.text} />
      </span>
      {counterpart !== undefined && (
        <>
          {" "}
          <span className="half half-other" lang={other}>
            <MarkedText text={counterpart} />
          </span>
        </>
      )}
    </h2>
  );
}
