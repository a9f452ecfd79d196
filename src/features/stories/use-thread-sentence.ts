import type { Thread } from "@/address/address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { threadParts } from "@/thread/thread-parts";
import { jointOf } from "./joint-of";
import { useSaidPart } from "./use-said-part";

/** Says a thread in one line, as the thread's bar does: "Kim Jong-un ve Vladimir Putin, ABD hariç · 2019 – 2024". */
export function useThreadSentence(): (thread: Thread) => string {
  const { index } = useEdition();
  const { t } = useTranslation();
  const say = useSaidPart();
  return (thread) =>
    threadParts(index, thread)
      .map((part, i, parts) => {
        const joint = jointOf(parts[i - 1], part);
        if (!joint) return say(part);
        if (joint === "comma") return `, ${say(part)}`;
        return ` ${joint === "dot" ? "·" : t(($) => $.thread[joint])} ${say(part)}`;
      })
      .join("");
}
