import { type Dispatch, memo } from "react";
import { useAddress } from "@/address/use-address";
import type { Pair, SaidBy } from "@/content/model";
import { otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { BorrowedMark } from "./BorrowedMark";
import { focusPassage } from "./focus-passage";
import { MarkedText } from "./MarkedText";
import { OpenPair } from "./OpenPair";
import type { PairAction } from "./pair-state";
import { SaidByNote } from "./SaidByNote";
import { shownText } from "./shown-text";

interface PairTextProps {
  readonly id: string;
  readonly pair: Pair;
  /** Who is named after it. */
  readonly speaker: SaidBy | undefined;
  readonly open: boolean;
  readonly sourcesOpen: boolean;
  /** Its button comes when it is of use. */
  readonly isLive: boolean;
  readonly dispatch: Dispatch<PairAction>;
}

/** One thought, in one language or in both. The elements are the same in each view, so that nothing loses its place or the focus. */
export const PairText = memo(function PairText(props: PairTextProps) {
  const { id, pair, speaker, open, isLive, sourcesOpen, dispatch } = props;
  const { language, view } = useAddress();
  const { t } = useTranslation();
  const shown = shownText(pair, language);
  const { counterpart } = shown;
  return (
    <>
      <span id={id} lang={shown.borrowed ? shown.language : undefined} className="half">
        {shown.borrowed && <BorrowedMark from={shown.language} />}
        <MarkedText text={shown.text} />
        {speaker && <SaidByNote speaker={speaker} language={language} />}
      </span>{" "}
      {view !== "single" && counterpart !== undefined && (
        <>
          <span lang={otherLanguage(language)} className="half half-other">
            <MarkedText text={counterpart} />
          </span>{" "}
        </>
      )}
      {isLive && (
        <button
          type="button"
          className="pair-button sr-only"
          aria-expanded={sourcesOpen}
          aria-label={t(($) => $.reading.pairButton)}
          aria-describedby={id}
          onClick={() => dispatch({ type: "sources", id, view })}
        />
      )}
      {open && (
        <OpenPair
          id={id}
          pair={pair}
          language={language}
          counterpart={view === "single" ? counterpart : undefined}
          sourcesOpen={sourcesOpen}
          onSources={() => {
            // What has the focus goes with the detail.
            if (sourcesOpen) focusPassage(id, "nearest");
            dispatch({ type: "sources", id, view });
          }}
          onClose={() => {
            focusPassage(id, "nearest");
            dispatch({ type: "close", id });
          }}
        />
      )}
    </>
  );
});
