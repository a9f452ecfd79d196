import type { i18n } from "i18next";
import { type RefCallback, useLayoutEffect, useState } from "react";
import { useMessagesOf } from "@/i18n/use-translation";
import { createPart, type Part } from "@/lib/later-parts";
import type { Address } from "./address";
import { isFollowedLink } from "./history";

/** What a part of the page is drawn for. */
interface Drawn {
  readonly address: Address;
  readonly messages: i18n;
}

/*
 * How many times as far from the reading line as the window's edges a part is drawn before the paint. What shows to have come into the window
 * none the less is drawn before it, too, which takes longer.
 */
/** The same text in the other language is a little shorter or longer. */
const OTHER_LANGUAGE = 1.1;
/** Of two languages set one below the other, one takes half the room. */
const ONE_OF_TWO = 2.1;
/** The other way round half of what is in the window leaves it. */
const TWO_OF_ONE = 0.65;

/**
 * What a part of the page is drawn for by now, and what its element is told to.
 * @param address what it is to be drawn for
 * @param ofView whether it waits for another view alone, not for another language
 */
export function useSeenFirst(address: Address, ofView = false): readonly [Drawn, RefCallback<Element>] {
  const messages = useMessagesOf(address.language);
  const now: Drawn = { address, messages };
  const [part] = useState(createPart);
  const [drawn, setDrawn] = useState(now);
  // The same again as it was drawn for is what a second switch leads back to before the first one's late part.
  const isOther = drawn.address !== address || drawn.messages !== messages;
  const waits = isOther && mayWait(drawn.address, address, part, ofView);
  if (isOther && !waits) setDrawn(now);
  useLayoutEffect(
    () => (waits ? part.drawLater(() => setDrawn({ address, messages })) : undefined),
    [waits, address, messages, part],
  );
  return [waits ? drawn : now, part.stand];
}

/** Nothing waits where the history is walked, as the whole page is then to stand as it was left, nor where the thread is another. */
function mayWait(before: Address, now: Address, part: Part, ofView: boolean): boolean {
  if (!isFollowedLink() || before.thread !== now.thread) return false;
  if (ofView && before.language !== now.language) return false;
  const isOne = now.view === "single";
  if ((before.view === "single") === isOne) return !part.isSeen(OTHER_LANGUAGE);
  // A part may stand at the window's edge for good, as the tools do; a sentence moves on.
  return !part.isSeen(isOne ? ONE_OF_TWO : ofView ? TWO_OF_ONE : OTHER_LANGUAGE);
}
