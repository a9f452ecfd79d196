import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { EMPTY_THREAD, isEmptyThread } from "@/address/address";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { SaveThread } from "@/features/library/SaveThread";
import { useThread } from "@/thread/thread-context";
import { type ThreadPart, threadParts } from "@/thread/thread-parts";
import { CopyLink } from "./CopyLink";
import { jointOf } from "./joint-of";
import { RoleTargets } from "./RoleTargets";
import { ThreadPartChip } from "./ThreadPartChip";
import { ThreadSuggestions } from "./ThreadSuggestions";

/** Takes the focus of what leaves the screen by being followed. */
export const THREAD_BAR_ID = "thread";

/** The thread as a readable sentence, each part removable: "Kim Jong-un ve Vladimir Putin · 2019 – 2024 · 17 haber". */
export function ThreadBar() {
  const address = useAddress();
  const { index } = useEdition();
  const { thread, matched, unsearched } = useThread();
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<string>();
  const parts = threadParts(index, thread);
  const reading = address.screen.name === "story";
  return (
    <section
      id={THREAD_BAR_ID}
      tabIndex={-1}
      aria-label={t(($) => $.thread.label)}
      className="flex flex-wrap items-center gap-x-2 gap-y-2 text-[0.9375rem]"
    >
      {parts.map((part, i) => (
        <Fragment key={partKey(part)}>
          <Joint before={parts[i - 1]} part={part} />
          <ThreadPartChip part={part} onDrag={setDragged} />
        </Fragment>
      ))}
      <p className="text-muted">
        {isEmptyThread(thread)
          ? t(($) => $.thread.stories, { count: matched.length })
          : `· ${t(($) => $.thread.stories, { count: matched.length })}`}
      </p>
      {!isEmptyThread(thread) && (
        <>
          <Link
            to={{ ...address, thread: EMPTY_THREAD }}
            className="quiet tap"
            aria-label={t(($) => $.thread.clearLabel)}
          >
            {t(($) => $.thread.clear)}
          </Link>
          <CopyLink />
        </>
      )}
      <SaveThread />
      {dragged !== undefined && <RoleTargets id={dragged} onDropped={() => setDragged(undefined)} />}
      {!isEmptyThread(thread) && !reading && <ThreadSuggestions />}
      {unsearched && (
        <p role="status" className="w-full text-muted">
          {t(($) => $.thread.unsearched)}
        </p>
      )}
    </section>
  );
}

function partKey(part: ThreadPart): string {
  return part.kind === "entity" ? part.id : `:${part.kind}`;
}

/** The word between two parts: and, or, without. */
function Joint({ before, part }: { readonly before: ThreadPart | undefined; readonly part: ThreadPart }) {
  const { t } = useTranslation();
  const joint = jointOf(before, part);
  if (!joint) return null;
  return joint === "dot" ? <span className="text-muted">·</span> : <span>{t(($) => $.thread[joint])}</span>;
}
