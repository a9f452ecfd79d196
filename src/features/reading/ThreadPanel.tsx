import type { Address } from "@/address/address";
import { Link } from "@/address/Link";
import { useLinkView } from "@/address/preferred-view";
import { useAddress } from "@/address/use-address";
import { languageOf, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTeaser } from "@/content/use-teaser";
import { NewMark } from "@/features/library/NewMark";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { ThreadStepButtons } from "./ThreadStepButtons";
import { useThreadSteps } from "./use-thread-steps";
import { windowAround } from "./window-around";

/** How many stories the panel lists; the rest are a step along the thread away. */
export const LISTED = 9;

/** Beside a story: the stories of the thread, oldest first, and where this one is among them. */
export function ThreadPanel({ position }: { readonly position: number }) {
  const { t } = useTranslation();
  const { matched, searching } = useThread();
  const { place, following, all } = useThreadSteps(position);
  const listed = windowAround(place === undefined ? allWith(matched, position) : matched, position, LISTED);
  return (
    <section
      aria-busy={searching}
      aria-label={t(($) => (following ? $.thread.panel.label : $.thread.panel.nearby))}
    >
      <p className="text-sm text-muted">
        {following
          ? t(($) => (place === undefined ? $.thread.panel.off : $.thread.panel.place), {
              place: place ?? 0,
              all,
            })
          : t(($) => $.thread.panel.nearby)}
      </p>
      <ThreadStepButtons position={position} />
      <ol className="mt-3">
        {listed.map((other) => (
          <ThreadStop key={other} position={other} current={other === position} />
        ))}
      </ol>
    </section>
  );
}

interface ThreadStopProps {
  readonly position: number;
  readonly current: boolean;
}

function ThreadStop({ position, current }: ThreadStopProps) {
  const { language, thread } = useAddress();
  const view = useLinkView();
  const { index } = useEdition();
  const { t } = useTranslation();
  const teaser = useTeaser(position, language);
  const date = index.dates[position] ?? "";
  const to: Address = { language, thread, view, screen: { name: "story", id: index.ids[position] ?? "" } };
  return (
    <li className="thread-stop">
      <Link
        to={to}
        aria-current={current ? "page" : undefined}
        className={current ? "font-semibold" : "hover:text-thread"}
      >
        <span className="block text-[0.8125rem] font-normal text-muted">
          {sayDate(date, language)} <NewMark position={position} />
        </span>
        <span lang={teaser && languageOf(teaser.title)} className="font-serif leading-snug">
          {teaser ? textOf(teaser.title) : t(($) => $.shell.loading)}
        </span>
      </Link>
    </li>
  );
}

/** The thread's stories with one that is off it in its place in time. */
function allWith(matched: readonly number[], position: number): readonly number[] {
  return [...matched, position].sort((a, b) => a - b);
}
