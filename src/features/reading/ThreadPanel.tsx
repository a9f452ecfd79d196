import { useTranslation } from "react-i18next";
import { type Address, isEmptyThread } from "@/address/address";
import { Link } from "@/address/Link";
import { useLinkView } from "@/address/preferred-view";
import { useAddress } from "@/address/use-address";
import { languageOf, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTeasers } from "@/content/use-teaser";
import { neighbours } from "@/thread/neighbours";
import { useThread } from "@/thread/thread-context";
import { windowAround } from "./window-around";

/** How many stories the panel lists; the rest are a step along the thread away. */
export const LISTED = 9;

/** Beside a story: the stories of the thread, oldest first, and where this one is among them. */
export function ThreadPanel({ position }: { readonly position: number }) {
  const address = useAddress();
  const view = useLinkView();
  const { index } = useEdition();
  const { thread, matched } = useThread();
  const { t } = useTranslation();
  const { place } = neighbours(matched, position, index.size);
  const following = !isEmptyThread(thread);
  const listed = windowAround(place === undefined ? allWith(matched, position) : matched, position, LISTED);
  const teaserOf = useTeasers(listed, address.language);
  return (
    <section aria-label={t(($) => (following ? $.thread.panel.label : $.thread.panel.nearby))}>
      <p className="text-sm text-muted">
        {following &&
          (place === undefined
            ? t(($) => $.thread.panel.off)
            : t(($) => $.thread.panel.place, { place, all: matched.length }))}
        {!following && t(($) => $.thread.panel.nearby)}
      </p>
      <ol className="mt-3">
        {listed.map((other) => {
          const teaser = teaserOf(other);
          const id = index.ids[other] ?? "";
          const current = other === position;
          const to: Address = {
            language: address.language,
            thread,
            view,
            screen: { name: "story", id },
          };
          return (
            <li key={id} className="thread-stop">
              <Link
                to={to}
                aria-current={current ? "page" : undefined}
                className={current ? "font-semibold" : "hover:text-thread"}
              >
                <span className="block text-[0.8125rem] font-normal text-muted">
                  {sayDate(index.dates[other] ?? "", address.language)}
                </span>
                <span lang={teaser && languageOf(teaser.title)} className="font-serif leading-snug">
                  {teaser ? textOf(teaser.title) : t(($) => $.shell.loading)}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The thread's stories with one that is off it in its place in time. */
function allWith(matched: readonly number[], position: number): readonly number[] {
  return [...matched, position].sort((a, b) => a - b);
}
