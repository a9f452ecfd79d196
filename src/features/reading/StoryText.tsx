import { type Dispatch, memo, useMemo, useRef } from "react";
import { passageId } from "@/address/format-address";
import { SeenFirst, SeenWithin } from "@/address/SeenFirst";
import { useFirstAddress } from "@/address/use-address";
import type { Pair, Story } from "@/content/model";
import { useHydrated } from "@/lib/use-hydrated";
import { KeepPlace } from "./KeepPlace";
import { PairText } from "./PairText";
import type { PairAction, PairState } from "./pair-state";
import { StoryHeading } from "./StoryHeading";
import { isInBoth } from "./shown-text";
import { speakersAfter } from "./story-pairs";
import { usePairTaps } from "./use-pair-taps";

interface StoryTextProps {
  readonly story: Story;
  readonly ids: readonly string[];
  readonly state: PairState;
  readonly dispatch: Dispatch<PairAction>;
}

/** From so many pairs on, what is far from the window is left out of the browser's work. */
const LONG = 100;

/** The text of a story in its view; paragraphs and pairs are counted from 1, headings are not. */
export const StoryText = memo(function StoryText({ story, ids, state, dispatch }: StoryTextProps) {
  const { language, view } = useFirstAddress();
  const text = useRef<HTMLDivElement>(null);
  usePairTaps(text, view, dispatch);
  return (
    <KeepPlace
      ids={ids}
      layout={`${language} ${view}`}
      unfolded={`${state.open.join(" ")} ${state.sources ?? ""}`}
      current={state.current}
    >
      <div
        ref={text}
        className={`prose awaits-view ${ids.length > LONG ? "prose-long" : ""}`}
        data-view={view}
      >
        {story.paragraphs.map(({ heading, pairs }, i) => {
          const id = passageId({ paragraph: i + 1 });
          return [
            heading && (
              <SeenFirst as="h2" isText key={`${id} heading`}>
                <StoryHeading heading={heading} />
              </SeenFirst>
            ),
            <SeenFirst as="p" isText key={id} id={id}>
              <ParagraphPairs pairs={pairs} number={i + 1} state={state} dispatch={dispatch} />
            </SeenFirst>,
          ];
        })}
      </div>
    </KeepPlace>
  );
});

interface ParagraphPairsProps {
  readonly pairs: readonly Pair[];
  /** The paragraph's. */
  readonly number: number;
  readonly state: PairState;
  readonly dispatch: Dispatch<PairAction>;
}

const ParagraphPairs = memo(function ParagraphPairs({ pairs, number, state, dispatch }: ParagraphPairsProps) {
  const isLive = useHydrated();
  const speakers = useMemo(() => speakersAfter(pairs), [pairs]);
  return pairs.map((pair, i) => {
    const id = passageId({ paragraph: number, pair: i + 1 });
    const alone = isInBoth(pair) ? "" : " pair-alone";
    return (
      <SeenWithin key={id} className={`pair${alone}${state.current === id ? " pair-lit" : ""}`}>
        <PairText
          id={id}
          pair={pair}
          speaker={speakers[i]}
          open={state.open.includes(id)}
          sourcesOpen={state.sources === id}
          isLive={isLive}
          dispatch={dispatch}
        />
      </SeenWithin>
    );
  });
});
