import { type ComponentProps, useEffect, useMemo, useReducer, useState } from "react";
import { SeenFirst } from "@/address/SeenFirst";
import { useAddress } from "@/address/use-address";
import type { Story } from "@/content/model";
import { useSaveSentenceKey } from "@/features/library/SaveSentence";
import { useTranslation } from "@/i18n/use-translation";
import { loadAhead } from "@/lib/load-ahead";
import { useLatest } from "@/lib/use-latest";
import { whenIdle } from "@/lib/when-idle";
import { lazyPart, useSayingPart } from "@/ui/lazy-part";
import { WhenIdle } from "@/ui/WhenIdle";
import { MissingCount } from "./MissingCount";
import { pairDetailPart } from "./OpenPair";
import { PrintedFrom } from "./PrintedFrom";
import { changePairs, NO_PAIRS } from "./pair-state";
import { PairToolsContext } from "./pair-tools";
import { ReaderNote } from "./ReaderNote";
import { ReaderTools } from "./ReaderTools";
import { Sources } from "./Sources";
import type { SpeechPlayer } from "./SpeechPlayer";
import { StoryHeader } from "./StoryHeader";
import { StoryText } from "./StoryText";
import { listPairs } from "./story-pairs";
import { usePassage } from "./use-passage";
import { useQuote } from "./use-quote";
import { useSentenceKeys } from "./use-sentence-keys";

const PassageGone = lazyPart(async () => (await import("./PassageGone")).PassageGone, null);
const QuoteNote = lazyPart(async () => (await import("./QuoteNote")).QuoteNote, null);
const resumePart = loadAhead(async () => (await import("./ResumeOffer")).ResumeOffer);
const speechPlayer = loadAhead(async () => (await import("./SpeechPlayer")).SpeechPlayer);

/** A story as it is read: header, tools, text, sources, and what is said about them at the foot of the window. */
export function Reader({ story }: { readonly story: Story }) {
  const { language, view, passage } = useAddress();
  const [state, dispatch] = useReducer(changePairs, NO_PAIRS);
  const [listening, setListening] = useState<{ readonly from: string | undefined; readonly turn: number }>();
  const { news, forget, quote } = useQuote();
  const pairs = useMemo(() => listPairs(story), [story]);
  const ids = useMemo(() => pairs.map(({ id }) => id), [pairs]);
  const gone = usePassage(story, passage, dispatch);
  useSentenceKeys(ids, view, state, dispatch);
  useSaveSentenceKey(
    story,
    pairs.find(({ id }) => id === state.current),
  );
  const listenFrom = useLatest((from: string | undefined) =>
    setListening((before) => ({ from, turn: (before?.turn ?? 0) + 1 })),
  );
  const quotePair = useLatest((id: string | undefined, both: boolean) =>
    quote({ story, placed: pairs.find((placed) => placed.id === id), language, both }),
  );
  useEffect(() => {
    // Without it the tools are plain, and work.
    import("./reader-live").then(
      ({ comeAlive }) => comeAlive(),
      () => {},
    );
    // A tap asks for it again.
    return whenIdle(() => void pairDetailPart.load().catch(() => {}));
  }, []);
  const tools = useMemo(
    () => ({ story, sources: story.sources, listenFrom, quote: quotePair }),
    [story, listenFrom, quotePair],
  );
  return (
    <PairToolsContext value={tools}>
      <SeenFirst as="header" className="mb-7 max-w-[46rem]">
        <StoryHeader story={story} />
      </SeenFirst>
      <SeenFirst as="div" className="awaits-view">
        <div className="reader-bar">
          <ReaderTools story={story} ids={ids} current={state.current} />
        </div>
        <MissingCount story={story} />
      </SeenFirst>
      <StoryText story={story} ids={ids} state={state} dispatch={dispatch} />
      {story.sources.length > 0 && (
        <SeenFirst
          as="section"
          aria-labelledby="sources"
          className="mt-12 max-w-[46rem] border-t border-rule pt-5"
        >
          <Sources sources={story.sources} pairs={pairs} />
        </SeenFirst>
      )}
      <PrintedFrom />
      <div className="reader-notes">
        {news && <QuoteNote key={`quote ${news.turn}`} news={news} onClose={forget} />}
        {gone && <PassageGone passage={passage} />}
        <WhenIdle source={resumePart}>
          {(ResumeOffer) => (
            <ResumeOffer story={story.id} ids={ids} onResume={(id) => dispatch({ type: "light", id })} />
          )}
        </WhenIdle>
        {listening && (
          <Listening
            key={listening.turn}
            pairs={pairs}
            language={language}
            start={listening.from}
            onSentence={(id) => dispatch({ type: "light", id })}
            onClose={() => setListening(undefined)}
          />
        )}
      </div>
    </PairToolsContext>
  );
}

/** The player, which loads on use; asking to listen again asks for it again. */
function Listening(props: ComponentProps<typeof SpeechPlayer>) {
  const { t } = useTranslation();
  const { part: SpeechPlayer, failures } = useSayingPart(speechPlayer);
  if (SpeechPlayer) return <SpeechPlayer {...props} />;
  if (failures === 0) return null;
  return (
    <ReaderNote onClose={props.onClose}>
      <p role="alert">{t(($) => $.reading.toolFailed)}</p>
    </ReaderNote>
  );
}
