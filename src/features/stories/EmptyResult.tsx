import { go, useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { relaxations, type ThreadPart, threadParts } from "@/thread/thread-parts";
import { Notice } from "@/ui/Notice";
import { usePartName } from "./use-part-name";

/** No story has all of the thread: which single part to change, and what that brings. */
export function EmptyResult() {
  const address = useAddress();
  const { index } = useEdition();
  const { thread, hits } = useThread();
  const { t } = useTranslation();
  const nameOf = usePartName();
  const ways = relaxations(index, thread, hits);
  // What is not in this edition narrows nothing.
  const narrowing = threadParts(index, thread).filter((part) => part.kind !== "entity" || part.known);
  return (
    <div className="mt-8">
      <Notice title={t(($) => (narrowing.length > 1 ? $.thread.empty.title : $.thread.empty.titleOfOne))}>
        <p>{t(($) => (ways.length > 0 ? $.thread.empty.text : $.thread.empty.nothing))}</p>
        <ul className="flex flex-wrap gap-2">
          {ways.map(({ part, thread: rest, stories }) => (
            <li key={nameOf(part)}>
              <button type="button" className="button" onClick={() => go({ ...address, thread: rest })}>
                {`${t(($) => $.thread.empty.change[changeOf(part)], { name: nameOf(part) })}: ${t(($) => $.thread.stories, { count: stories })}`}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** What the thread without a part does: a name left out comes back, another is followed no more. */
function changeOf(part: ThreadPart) {
  if (part.kind !== "entity") return part.kind;
  return part.role === "without" ? "without" : "follows";
}
