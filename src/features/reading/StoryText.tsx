import { type Dispatch, memo, type RefCallback, useDeferredValue, useMemo, useRef } from "react";
import type { Address, View } from "@/address/address";
import { passageId } from "@/address/format-address";
import { useAddress } from "@/address/use-address";
import type { Paragraph, Story } from "@/content/model";
import type { Language } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { useHydrated } from "@/lib/use-hydrated";
import { useNear } from "@/lib/use-near";
import { KeepPlace } from "./KeepPlace";
import { PairText } from "./PairText";
import type { PairAction, PairState } from "./pair-state";
import { StoryHeading } from "./StoryHeading";
import { speakersAfter } from "./story-pairs";
import { TextAddress } from "./text-address";
import { useCleanCopy } from "./use-clean-copy";

import { usePairTaps } from "./use-pair-taps";

interface StoryTextProps {
  readonly story: Story;
  readonly ids: readonly string[];
  readonly language: Language;
  readonly view: View;
  readonly state: PairState;
  readonly dispatch: Dispatch<PairAction>;
}

/** From so many pairs on, what is far from the window is drawn later. */
const LONG = 100;

/** The text of a story in its view; paragraphs and pairs are counted from 1, headings are not. */
export function StoryText(props: StoryTextProps) {
  const { story, ids, language, view, state } = props;
  const text = useRef<HTMLDivElement>(null);
  const { t } = useTranslation();
  const button = useHydrated() ? t(($) => $.reading.pairButton) : undefined;
  const isLong = ids.length > LONG;
  usePairTaps(text, view, props.dispatch);
  useCleanCopy(text);
  return (
    <KeepPlace
      ids={ids}
      layout={`${language} ${view}`}
      unfolded={`${state.open.join(" ")} ${state.sources ?? ""}`}
      current={state.current}
    >
      <div ref={text} className={`prose awaits-view ${isLong ? "prose-long" : ""}`} data-view={view}>
        {story.paragraphs.map((paragraph, i) => (
          <ParagraphText
            key={passageId({ paragraph: i + 1 })}
            {...props}
            paragraph={paragraph}
            number={i + 1}
            button={button}
            isLong={isLong}
          />
        ))}
      </div>
    </KeepPlace>
  );
}

interface ParagraphTextProps extends StoryTextProps {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly button: string | undefined;
  readonly isLong: boolean;
}

/** What a change of language, view or thread draws anew. */
interface Drawn {
  readonly address: Address;
  readonly language: Language;
  readonly view: View;
  readonly button: string | undefined;
}

/** In a long story, a paragraph far from the window follows once what is seen has been painted. */
function ParagraphText({ paragraph, number, state, dispatch, isLong, ...props }: ParagraphTextProps) {
  const { language, view, button } = props;
  const address = useAddress();
  const now = useMemo<Drawn>(() => ({ address, language, view, button }), [address, language, view, button]);
  const later = useDeferredValue(now);
  const [place, near] = useNear();
  return (
    <ParagraphBody
      place={isLong ? place : undefined}
      paragraph={paragraph}
      number={number}
      drawn={near || !isLong ? now : later}
      state={state}
      dispatch={dispatch}
    />
  );
}

interface ParagraphBodyProps {
  readonly place: RefCallback<Element> | undefined;
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly drawn: Drawn;
  readonly state: PairState;
  readonly dispatch: Dispatch<PairAction>;
}

const ParagraphBody = memo(function ParagraphBody(props: ParagraphBodyProps) {
  const { place, paragraph, number, drawn, state, dispatch } = props;
  const { language, view } = drawn;
  const speakers = useMemo(() => speakersAfter(paragraph.pairs), [paragraph]);
  return (
    <TextAddress value={drawn.address}>
      {paragraph.heading && <StoryHeading heading={paragraph.heading} language={language} view={view} />}
      <p ref={place} id={passageId({ paragraph: number })} lang={language}>
        {paragraph.pairs.map((pair, i) => {
          const id = passageId({ paragraph: number, pair: i + 1 });
          return (
            <PairText
              key={id}
              id={id}
              pair={pair}
              language={language}
              view={view}
              speaker={speakers[i]}
              lit={state.current === id}
              open={state.open.includes(id)}
              sourcesOpen={state.sources === id}
              button={drawn.button}
              dispatch={dispatch}
            />
          );
        })}
      </p>
    </TextAddress>
  );
});
