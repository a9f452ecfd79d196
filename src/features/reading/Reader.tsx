import { useEffect, useMemo, useReducer, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Passage } from "@/address/address";
import { useAddress } from "@/address/use-address";
import type { Story } from "@/content/model";
import { readingMinutes } from "@/content/reading-time";
import { useAnnounce } from "@/ui/Announcer";
import { MissingCount } from "./MissingCount";
import { changePairs, NO_PAIRS } from "./pair-state";
import { type PairTools, PairToolsContext } from "./pair-tools";
import { ReaderNote } from "./ReaderNote";
import { Sources } from "./Sources";
import { StoryHeader } from "./StoryHeader";
import { StoryText } from "./StoryText";
import { listPairs } from "./story-pairs";
import { usePassage } from "./use-passage";
import { useSentenceKeys } from "./use-sentence-keys";
import { ViewSwitch } from "./ViewSwitch";

/** A story as it is read: header, tools, text, sources. */
export function Reader({ story }: { readonly story: Story }) {
  const { language, view, passage } = useAddress();
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [state, dispatch] = useReducer(changePairs, NO_PAIRS);
  const [readGone, setReadGone] = useState<Passage>();
  const pairs = useMemo(() => listPairs(story), [story]);
  const ids = useMemo(() => pairs.map(({ id }) => id), [pairs]);
  const gone = usePassage(story, passage, dispatch);
  const goneText = t(($) => $.reading.passageGone);
  useEffect(() => {
    if (gone) announce(goneText);
  }, [gone, goneText, announce]);
  useSentenceKeys(ids, view, state, dispatch);
  const tools = useMemo<PairTools>(
    () => ({ sources: story.sources, listenFrom: () => {}, quote: () => {} }),
    [story],
  );
  return (
    <PairToolsContext value={tools}>
      <StoryHeader story={story} language={language} view={view} minutes={readingMinutes(story, language)} />
      <div className="reader-bar">
        <ViewSwitch />
      </div>
      <MissingCount story={story} language={language} />
      <StoryText story={story} ids={ids} language={language} view={view} state={state} dispatch={dispatch} />
      <Sources sources={story.sources} pairs={pairs} language={language} />
      {gone && readGone !== passage && (
        <ReaderNote onClose={() => setReadGone(passage)}>{goneText}</ReaderNote>
      )}
    </PairToolsContext>
  );
}
