import type { i18n } from "i18next";
import { type RefCallback, useLayoutEffect, useMemo, useState } from "react";
import { useMessagesOf } from "@/i18n/use-translation";
import { createPart, type Part } from "@/lib/later-parts";
import type { Address } from "./address";
import { isFollowedLink } from "./history";

/** What a part of the page is drawn for. */
interface Drawn {
  readonly address: Address;
  readonly messages: i18n;
}

/** Of two languages set one below the other, one takes half the room: so much more of the text comes into the window. */
const ROOM_OF_VIEWS = 0.75;
/** The same text in the other language is a little shorter or longer; where that is more, the part follows before the paint. */
const ROOM_OF_LANGUAGES = 0.05;

/**
 * What a part of the page is drawn for by now, and what its element is told to.
 * @param address what it is to be drawn for
 * @param ofView whether it waits for another view alone, not for another language
 */
export function useSeenFirst(address: Address, ofView = false): readonly [Drawn, RefCallback<Element>] {
  const messages = useMessagesOf(address.language);
  const now = useMemo<Drawn>(() => ({ address, messages }), [address, messages]);
  const [part] = useState(createPart);
  const [drawn, setDrawn] = useState(now);
  const waits =
    drawn !== now && !(ofView && drawn.address.language !== address.language) && mayWait(drawn, now, part);
  if (drawn !== now && !waits) setDrawn(now);
  useLayoutEffect(() => (waits ? part.drawLater(() => setDrawn(now)) : undefined), [waits, now, part]);
  return [waits ? drawn : now, part.stand];
}

/** Nothing waits where the history is walked, as the whole page is then to stand as it was left, nor where the thread is another. */
function mayWait(before: Drawn, now: Drawn, part: Part): boolean {
  if (!isFollowedLink() || before.address.thread !== now.address.thread) return false;
  const shrinks = before.address.view !== "single" && now.address.view === "single";
  return !part.isSeen(shrinks ? ROOM_OF_VIEWS : ROOM_OF_LANGUAGES);
}
