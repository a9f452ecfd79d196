import { memo } from "react";
import { useAddress } from "@/address/use-address";
import type { MarkedText as Marked } from "@/content/model";
import { otherLanguage, type SomeLanguage } from "@/i18n/languages";
import { BorrowedMark } from "./BorrowedMark";
import { MarkedText } from "./MarkedText";
import { shownText } from "./shown-text";

interface StoryHeadingProps {
  readonly heading: SomeLanguage<Marked>;
}

/** A heading inside the text, in one language or both. */
export const StoryHeading = memo(function StoryHeading({ heading }: StoryHeadingProps) {
  const { language, view } = useAddress();
  const shown = shownText(heading, language);
  return (
    <>
      <span className="half" lang={shown.borrowed ? shown.language : undefined}>
        {shown.borrowed && <BorrowedMark from={shown.language} />}
        <MarkedText text={shown.text} />
      </span>
      {view !== "single" && shown.counterpart !== undefined && (
        <>
          {" "}
          <span className="half half-other" lang={otherLanguage(language)}>
            <MarkedText text={shown.counterpart} />
          </span>
        </>
      )}
    </>
  );
});
