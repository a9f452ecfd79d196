import { type Dispatch, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { View } from "@/address/address";
import { passageId } from "@/address/format-address";
import type { Paragraph, Story } from "@/content/model";
import type { Language } from "@/i18n/languages";
import { useHydrated } from "@/lib/use-hydrated";
import { KeepPlace } from "./KeepPlace";
import { PairText } from "./PairText";
import type { PairAction, PairState } from "./pair-state";
import { StoryHeading } from "./StoryHeading";
import { speakersAfter } from "./story-pairs";
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

/** The text of a story in its view; paragraphs and pairs are counted from 1, headings are not. */
export function StoryText(props: StoryTextProps) {
  const { story, ids, language, view, state } = props;
  const text = useRef<HTMLDivElement>(null);
  const { t } = useTranslation();
  const button = useHydrated() ? t(($) => $.reading.pair.button) : undefined;
  usePairTaps(text, view, props.dispatch);
  useCleanCopy(text);
  return (
    <KeepPlace
      ids={ids}
      layout={`${language} ${view}`}
      unfolded={`${state.open.join(" ")} ${state.sources ?? ""}`}
      current={state.current}
    >
      <div ref={text} className="prose awaits-view" data-view={view} lang={language}>
        {story.paragraphs.map((paragraph, i) => (
          <ParagraphText
            key={passageId({ paragraph: i + 1 })}
            {...props}
            paragraph={paragraph}
            number={i + 1}
            button={button}
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
}

function ParagraphText({ paragraph, number, language, view, state, button, dispatch }: ParagraphTextProps) {
  const speakers = useMemo(() => speakersAfter(paragraph.pairs), [paragraph]);
  return (
    <>
      {paragraph.heading && <StoryHeading heading={paragraph.heading} language={language} view={view} />}
      <p id={passageId({ paragraph: number })}>
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
              button={button}
              dispatch={dispatch}
            />
          );
        })}
      </p>
    </>
  );
}
