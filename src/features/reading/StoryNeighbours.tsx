import { memo } from "react";
import { type Address, isEmptyThread } from "@/address/address";
import { Link } from "@/address/Link";
import { useLinkView } from "@/address/preferred-view";
import { useAddress } from "@/address/use-address";
import { languageOf, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTeaser } from "@/content/use-teaser";
import { useTranslation } from "@/i18n/use-translation";
import { neighbours } from "@/thread/neighbours";
import { useThread } from "@/thread/thread-context";

/** The earlier and the later story along the thread; off the thread, by date. */
export const StoryNeighbours = memo(function StoryNeighbours({ position }: { readonly position: number }) {
  const { index } = useEdition();
  const { thread, matched } = useThread();
  const { t } = useTranslation();
  const { previous, next, place } = neighbours(matched, position, index.size);
  const onThread = !isEmptyThread(thread) && place !== undefined;
  return (
    <nav aria-label={t(($) => $.reading.neighbours)} className="grid gap-4 md:grid-cols-2">
      {previous === undefined ? (
        <p className="text-sm text-muted">{t(($) => $.thread.panel.first)}</p>
      ) : (
        <NeighbourLink
          position={previous}
          rel="prev"
          label={t(($) => (onThread ? $.thread.panel.previous : $.thread.panel.previousByDate))}
        />
      )}
      {next === undefined ? (
        <p className="text-sm text-muted md:text-right">{t(($) => $.thread.panel.last)}</p>
      ) : (
        <NeighbourLink
          position={next}
          rel="next"
          label={t(($) => (onThread ? $.thread.panel.next : $.thread.panel.nextByDate))}
        />
      )}
    </nav>
  );
});

interface NeighbourLinkProps {
  readonly position: number;
  readonly rel: "prev" | "next";
  readonly label: string;
}

function NeighbourLink({ position, rel, label }: NeighbourLinkProps) {
  const { language, thread } = useAddress();
  const view = useLinkView();
  const { index } = useEdition();
  const teaser = useTeaser(position, language);
  const to: Address = { language, thread, view, screen: { name: "story", id: index.ids[position] ?? "" } };
  return (
    <Link to={to} rel={rel} className={`tap group block ${rel === "next" ? "md:text-right" : ""}`}>
      <span className="block text-[0.8125rem] text-muted">
        {label} · {sayDate(index.dates[position] ?? "", language)}
      </span>
      <span
        lang={teaser && languageOf(teaser.title)}
        className="font-serif text-lg leading-snug font-semibold group-hover:text-thread"
      >
        {teaser && textOf(teaser.title)}
      </span>
    </Link>
  );
}
