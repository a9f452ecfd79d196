import type { Passage } from "@/address/address";
import { Link } from "@/address/Link";
import { useLinkView } from "@/address/preferred-view";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";
import { NewMark } from "./NewMark";
import type { Titled } from "./story-titles";

interface StoryTitleProps {
  readonly story: Titled;
  readonly passage?: Passage | undefined;
  /** Stands in the place of the story's own title. */
  readonly words?: string;
}

/** A kept story's date and title; one that left the edition is named without a link. */
export function StoryTitle({
  story: { id, position, title, language: own },
  passage,
  words,
}: StoryTitleProps) {
  const { language, thread } = useAddress();
  const view = useLinkView();
  const { index } = useEdition();
  const { t } = useTranslation();
  if (position === undefined)
    return (
      <p>
        <span lang={own} className="font-serif text-lg leading-snug">
          {title}
        </span>
        <span className="block text-sm text-muted">{t(($) => $.library.gone)}</span>
      </p>
    );
  return (
    <p>
      <span className="block text-sm text-muted">
        {sayDate(index.dates[position] ?? "", language)} <NewMark position={position} />
      </span>
      <Link
        to={{ language, thread, view, screen: { name: "story", id }, ...(passage && { passage }) }}
        lang={words === undefined ? own : undefined}
        className="font-serif text-lg leading-snug hover:text-thread"
      >
        {words ?? title}
      </Link>
    </p>
  );
}
