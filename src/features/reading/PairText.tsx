import { type Dispatch, memo } from "react";
import type { View } from "@/address/address";
import type { Pair, SaidBy } from "@/content/model";
import { type Language, otherLanguage } from "@/i18n/languages";
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
  readonly language: Language;
  readonly view: View;
  /** Who is named after it. */
  readonly speaker: SaidBy | undefined;
  readonly lit: boolean;
  readonly open: boolean;
  readonly sourcesOpen: boolean;
  /** What its button says; there is none before it is any use. */
  readonly button: string | undefined;
  readonly dispatch: Dispatch<PairAction>;
}

/** One thought, in one language or in both. The element is the same in each view, so that nothing loses its place or the focus. */
export const PairText = memo(function PairText(props: PairTextProps) {
  const { id, pair, language, view, speaker, lit, open, button, sourcesOpen, dispatch } = props;
  const shown = shownText(pair, language);
  const { counterpart } = shown;
  const alone = counterpart === undefined ? " pair-alone" : "";
  return (
    <span className={`pair${alone}${lit ? " pair-lit" : ""}`}>
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
      {button !== undefined && (
        <button
          type="button"
          className="pair-button sr-only"
          aria-expanded={sourcesOpen}
          aria-label={button}
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
    </span>
  );
});
