import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { EMPTY_THREAD, type Screen } from "@/address/address";
import { go, useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { storyPairs } from "@/content/mentions";
import type { DraftedStory, RawArticle } from "@/drafting/draft-story";
import type { Language } from "@/i18n/languages";
import { bringAround } from "./bring-around";
import type { CheckResult } from "./desk-jobs";
import type { DroppedFile } from "./dropped-files";
import { makePreview } from "./make-preview";
import { useOnDesk } from "./on-the-desk";
import { usePreview } from "./preview-context";
import { type Addition, amend, type PreviewPlace } from "./preview-source";
import { keptPreview } from "./preview-store";
import { runJob } from "./run-job";
import { useWork } from "./use-work";

/** Some five megabytes; what is longer is refused at once rather than tried. */
const MOST_CHARACTERS = 6_000_000;
/** The reader draws a story whole. */
const MOST_PAIRS = 3_000;

export type Result = {
  /** Tells one result from the next. */
  readonly turn: number;
  /** There where it can be read. */
  readonly addition: Addition | undefined;
} & (
  | { readonly kind: "draft"; readonly drafted: DraftedStory; readonly language: Language }
  | { readonly kind: "check"; readonly checked: CheckResult }
);

let turns = 0;

/** What the desk does: drafts, checks, and makes or corrects the preview. */
export function useDesk() {
  const client = useQueryClient();
  const edition = useEdition();
  const { language } = useAddress();
  const { preview, redraw } = usePreview();
  const { work, run, fail, stop } = useWork();
  const [result, setResult] = useOnDesk("result");
  const [updated, setUpdated] = useState(false);
  const staleRef = useRedrawOnLeaving(redraw);
  const [foundThere] = useState(result);

  const begin = () => {
    setResult(undefined);
    setUpdated(false);
    turns += 1;
    return turns;
  };

  const draft = async (article: RawArticle) => {
    const own = begin();
    const count = article.text.length + (article.other?.length ?? 0);
    if (count > MOST_CHARACTERS) return fail({ kind: "tooLong", count, most: MOST_CHARACTERS });
    const drafted = await run("draft", async (signal) => {
      const { entities } = await bringAround(client, edition, signal);
      return runJob("draft", { article, entities }, signal);
    });
    if (!drafted) return undefined;
    const addition = { entities: [], stories: [drafted.story] };
    return setResult({ kind: "draft", turn: own, drafted, language: article.language, addition });
  };

  const check = async (dropped: readonly DroppedFile[]) => {
    const own = begin();
    const checked = await run("check", async (signal) =>
      runJob("check", { dropped, around: await bringAround(client, edition, signal) }, signal),
    );
    if (!checked) return;
    const { addition } = checked;
    setResult({ kind: "check", turn: own, checked, addition });
    // A corrected file that belongs to what is being read: no need to ask.
    if (!addition || !preview || (checked.isWhole && !preview.isWhole)) return;
    if (await keep(addition, preview.place)) {
      staleRef.current = true;
      setUpdated(true);
    }
  };

  const keep = async (addition: Addition, place: PreviewPlace) => {
    const longest = Math.max(0, ...addition.stories.map((story) => storyPairs(story).length));
    if (longest > MOST_PAIRS) {
      fail({ kind: "tooLongToRead", count: longest, most: MOST_PAIRS });
      return undefined;
    }
    return run("press", async (signal) => {
      const before = preview && (await keptPreview());
      return makePreview(amend(before?.source, addition, place), signal);
    });
  };

  const read = async (place: PreviewPlace) => {
    const addition = result?.addition;
    if (!addition || !(await keep(addition, place))) return;
    staleRef.current = false;
    await redraw();
    const [story, second] = addition.stories;
    const screen: Screen = story && !second ? { name: "story", id: story.id } : { name: "stories" };
    go({ language, thread: EMPTY_THREAD, view: "single", screen });
  };

  /** Not one that was there when the reader came back to the desk. */
  const isNew = result !== foundThere;
  return { work, stop, fail, result, isNew, updated, draft, check, read };
}

/** A preview that was corrected here is drawn anew when the reader leaves the desk: till then what it says stays. */
function useRedrawOnLeaving(redraw: () => Promise<void>) {
  const staleRef = useRef(false);
  useEffect(
    () => () => {
      if (staleRef.current) void redraw();
    },
    [redraw],
  );
  return staleRef;
}
