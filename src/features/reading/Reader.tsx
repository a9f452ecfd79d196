import { lazy, Suspense, useEffect, useMemo, useReducer, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Passage } from "@/address/address";
import { useAddress } from "@/address/use-address";
import type { Story } from "@/content/model";
import { readingMinutes } from "@/content/reading-time";
import { useAnnounce } from "@/ui/Announcer";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { MissingCount } from "./MissingCount";
import { PrintedFrom } from "./PrintedFrom";
import { changePairs, NO_PAIRS } from "./pair-state";
import { PairToolsContext } from "./pair-tools";
import { QuoteNote } from "./QuoteNote";
import { ReaderNote } from "./ReaderNote";
import { ReadingProgress } from "./ReadingProgress";
import { ResumeOffer } from "./ResumeOffer";
import { Sources } from "./Sources";
import { StoryHeader } from "./StoryHeader";
import { StoryText } from "./StoryText";
import { listPairs } from "./story-pairs";
import { usePassage } from "./use-passage";
import { useQuote } from "./use-quote";
import { useSentenceKeys } from "./use-sentence-keys";
import { ViewSwitch } from "./ViewSwitch";

const SpeechPlayer = lazy(() =>
  import("./SpeechPlayer").then(({ SpeechPlayer }) => ({ default: SpeechPlayer })),
);

/** A story as it is read: header, tools, text, sources, and what is said about them at the foot of the window. */
export function Reader({ story }: { readonly story: Story }) {
  const { language, view, passage } = useAddress();
  const { t } = useTranslation();
  const [state, dispatch] = useReducer(changePairs, NO_PAIRS);
  const [listening, setListening] = useState<{ readonly from: string | undefined; readonly turn: number }>();
  const { news, forget, quote } = useQuote();
  const pairs = useMemo(() => listPairs(story), [story]);
  const ids = useMemo(() => pairs.map(({ id }) => id), [pairs]);
  const minutes = useMemo(() => readingMinutes(story, language), [story, language]);
  const gone = usePassage(story, passage, dispatch);
  useSentenceKeys(ids, view, state, dispatch);
  const listenFrom = (from: string | undefined) =>
    setListening((before) => ({ from, turn: (before?.turn ?? 0) + 1 }));
  const quotePair = (id: string | undefined, both: boolean) =>
    quote({ story, placed: pairs.find((placed) => placed.id === id), language, both });
  useEffect(() => {
    // Without it the tools are plain, and work.
    import("./reader-live.css").catch(() => {});
  }, []);
  const tools = { sources: story.sources, listenFrom, quote: quotePair };
  return (
    <PairToolsContext value={tools}>
      <StoryHeader story={story} language={language} view={view} minutes={minutes} />
      <div className="reader-bar">
        <ViewSwitch />
        <button type="button" className="button" onClick={() => listenFrom(state.current)}>
          {t(($) => $.reading.listen)}
        </button>
        <button type="button" className="button" onClick={() => quotePair(state.current, view !== "single")}>
          {t(($) => $.reading.quote)}
        </button>
        <p className="ml-2 text-sm text-muted max-xl:hidden">
          {t(($) => (view === "single" ? $.reading.view.hint : $.reading.view.hintTwo))}
        </p>
        <ReadingProgress story={story.id} ids={ids} minutes={minutes} />
      </div>
      <MissingCount story={story} language={language} />
      <StoryText story={story} ids={ids} language={language} view={view} state={state} dispatch={dispatch} />
      <Sources sources={story.sources} pairs={pairs} language={language} />
      <PrintedFrom />
      <ResumeOffer story={story.id} ids={ids} onResume={(id) => dispatch({ type: "light", id })} />
      {gone && <PassageGone passage={passage} />}
      {news && <QuoteNote news={news} onClose={forget} />}
      {listening && (
        <ErrorBoundary fallback={<ToolFailed onClose={() => setListening(undefined)} />}>
          <Suspense fallback={null}>
            <SpeechPlayer
              key={listening.turn}
              pairs={pairs}
              language={language}
              start={listening.from}
              onSentence={(id) => {
                dispatch({ type: "light", id });
                document.getElementById(id)?.scrollIntoView({ block: "nearest" });
              }}
              onClose={() => setListening(undefined)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </PairToolsContext>
  );
}

function ToolFailed({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ReaderNote onClose={onClose}>
      <p role="alert">{t(($) => $.reading.toolFailed)}</p>
    </ReaderNote>
  );
}

/** The link names a sentence that is no longer there. */
function PassageGone({ passage }: { readonly passage: Passage | undefined }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [readFor, setReadFor] = useState<Passage>();
  const text = t(($) => $.reading.passageGone);
  useEffect(() => announce(text), [announce, text]);
  return readFor === passage ? null : <ReaderNote onClose={() => setReadFor(passage)}>{text}</ReaderNote>;
}
