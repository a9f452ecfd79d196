import type { Address } from "@/address/address";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { languageOf, type Teaser, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";

interface StoryLineProps {
  readonly position: number;
  readonly teaser: Teaser | undefined;
}

/** A story in two lines, date and title; the thread goes along. */
export function StoryLine({ position, teaser }: StoryLineProps) {
  const { language, thread, view, screen } = useAddress();
  const { index } = useEdition();
  const { t } = useTranslation();
  const id = index.ids[position] ?? "";
  const to: Address = { language, thread, view, screen: { name: "story", id } };
  const current = screen.name === "story" && screen.id === id;
  return (
    <Link
      to={to}
      aria-current={current ? "page" : undefined}
      className={`tap block ${current ? "font-semibold" : "hover:text-thread"}`}
    >
      <span className="block text-[0.8125rem] font-normal text-muted">
        {sayDate(index.dates[position] ?? "", language)}
      </span>
      <span lang={teaser && languageOf(teaser.title)} className="font-serif leading-snug">
        {teaser ? textOf(teaser.title) : t(($) => $.shell.loading)}
      </span>
    </Link>
  );
}
