import { useState } from "react";
import { EMPTY_THREAD } from "@/address/address";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { SaveThread } from "@/features/library/SaveThread";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { type ThreadPart, threadParts } from "@/thread/thread-parts";
import { useStoryCount } from "@/thread/use-story-count";
import { CopyLink } from "./CopyLink";
import { jointOf } from "./joint-of";
import { RoleTargets } from "./RoleTargets";
import { ThreadPartChip } from "./ThreadPartChip";
import { ThreadSuggestions } from "./ThreadSuggestions";

/** The parts of a thread, what they bring, and what one can do with them. */
export function FollowedThread() {
  const address = useAddress();
  const { index } = useEdition();
  const { thread } = useThread();
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<string>();
  const parts = threadParts(index, thread);
  const reading = address.screen.name === "story";
  return (
    <>
      {parts.map((part, i) => (
        // A line ends with a part and its sign, and begins with the word that leads to one.
        <div key={partKey(part)} className="flex max-w-full flex-wrap items-center gap-2">
          <Joint before={parts[i - 1]} part={part} />
          <ThreadPartChip part={part} onDrag={setDragged} />
          <Sign joint={jointOf(part, parts[i + 1])} />
        </div>
      ))}
      <p className="text-muted">{useStoryCount()}</p>
      <Link
        to={{ ...address, thread: EMPTY_THREAD }}
        className="quiet tap"
        aria-label={t(($) => $.thread.clearLabel)}
      >
        {t(($) => $.thread.clear)}
      </Link>
      <CopyLink />
      <SaveThread />
      {dragged !== undefined && <RoleTargets id={dragged} onDropped={() => setDragged(undefined)} />}
      {!reading && <ThreadSuggestions />}
    </>
  );
}

function partKey(part: ThreadPart): string {
  return part.kind === "entity" ? part.id : `:${part.kind}`;
}

/** The word between two parts: and, or. */
function Joint({ before, part }: { readonly before: ThreadPart | undefined; readonly part: ThreadPart }) {
  const joint = jointOf(before, part);
  const { t } = useTranslation();
  return (joint === "and" || joint === "or") && <span>{t(($) => $.thread[joint])}</span>;
}

/** The sign between two parts. */
function Sign({ joint }: { readonly joint: ReturnType<typeof jointOf> }) {
  if (joint === "comma") return <span className="-ml-2">,</span>;
  return joint === "dot" && <span className="text-muted">·</span>;
}
