import type { Address } from "@/address/address";
import { isEmptyThread } from "@/address/address";
import { useLinkView } from "@/address/preferred-view";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { neighbours } from "@/thread/neighbours";
import { useThread } from "@/thread/thread-context";

export interface ThreadSteps {
  readonly previous: Address | undefined;
  readonly next: Address | undefined;
  /** Counted from 1; undefined off the thread. */
  readonly place: number | undefined;
  readonly following: boolean;
  /** How many stories the thread has. */
  readonly all: number;
}

/** Where one may go from a story: along the thread, or by date where it is off it or there is none. */
export function useThreadSteps(position: number): ThreadSteps {
  const { language, thread } = useAddress();
  const view = useLinkView();
  const { index } = useEdition();
  const { matched } = useThread();
  const { previous, next, place } = neighbours(matched, position, index.size);
  const to = (other: number | undefined): Address | undefined =>
    other === undefined
      ? undefined
      : { language, thread, view, screen: { name: "story", id: index.ids[other] ?? "" } };
  return {
    previous: to(previous),
    next: to(next),
    place,
    following: !isEmptyThread(thread),
    all: matched.length,
  };
}
