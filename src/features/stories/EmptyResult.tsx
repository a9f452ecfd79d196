import { go, useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { relaxations } from "@/thread/thread-parts";
import { Notice } from "@/ui/Notice";
import { usePartName } from "./use-part-name";

/** No story has all of the thread: which single part to drop, and what that brings. */
export function EmptyResult() {
  const address = useAddress();
  const { index } = useEdition();
  const { thread, hits } = useThread();
  const { t } = useTranslation();
  const nameOf = usePartName();
  const ways = relaxations(index, thread, hits);
  return (
    <div className="mt-8">
      <Notice title={t(($) => $.thread.empty.title)}>
        <p>{t(($) => (ways.length > 0 ? $.thread.empty.text : $.thread.empty.nothing))}</p>
        <ul className="flex flex-wrap gap-2">
          {ways.map(({ part, thread: rest, stories }) => (
            <li key={nameOf(part)}>
              <button type="button" className="button" onClick={() => go({ ...address, thread: rest })}>
                {t(($) => $.thread.empty.action, { name: nameOf(part), count: stories })}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
