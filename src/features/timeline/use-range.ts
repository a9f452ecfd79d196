import { useMemo } from "react";
import type { Address } from "@/address/address";
import { currentAddress, go, useAddress, useAddressPart } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { withRange } from "@/thread/change-thread";
import { useAnnounce } from "@/ui/Announcer";
import { storySpans } from "./story-spans";
import { daysOfRange, type ThreadRange } from "./thread-range";
import type { TimeWindow } from "./time-window";

export interface EditableRange {
  readonly thread: ThreadRange;
  /** What it holds the thread to; undefined where it holds to nothing. */
  readonly days: TimeWindow | undefined;
  /** A drag and a typed date are steps of the history; what a held key does after the first step is one. */
  readonly set: (range: ThreadRange, options?: { replace?: boolean }) => void;
  readonly clear: () => void;
}

/** The dates of the thread, as the chart reads and sets them. */
export function useRange(): EditableRange {
  const { language } = useAddress();
  const { index } = useEdition();
  // What one drags stays where it was let go, whenever the chart around it is drawn.
  const from = useAddressPart(fromOf);
  const to = useAddressPart(toOf);
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { whole } = storySpans(index);
  return useMemo(() => {
    const range = { ...(from && { from }), ...(to && { to }) };
    const set = (next: ThreadRange, options?: { replace?: boolean }) => {
      const address = currentAddress(language);
      go({ ...address, thread: withRange(address.thread, next) }, options);
    };
    const clear = () => {
      if (!from && !to) return;
      set({});
      announce(t(($) => $.timeline.cleared));
    };
    return { thread: range, days: from || to ? daysOfRange(range, whole) : undefined, set, clear };
  }, [language, from, to, whole, announce, t]);
}

const fromOf = ({ thread }: Address) => thread.from;
const toOf = ({ thread }: Address) => thread.to;
