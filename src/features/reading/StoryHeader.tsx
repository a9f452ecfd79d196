import type { View } from "@/address/address";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import type { Story } from "@/content/model";
import { sayDate } from "@/content/say-date";
import { Mention } from "@/features/entities/Mention";
import { type Language, otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { BorrowedMark } from "./BorrowedMark";
import { MarkedText } from "./MarkedText";
import { shownText } from "./shown-text";

interface StoryHeaderProps {
  readonly story: Story;
  readonly language: Language;
  readonly view: View;
  readonly minutes: number;
}

/** When, where, how long, and the title; the heading takes the focus after a change of screen. */
export function StoryHeader({ story, language, view, minutes }: StoryHeaderProps) {
  const address = useAddress();
  const { entities } = useEdition();
  const { t } = useTranslation();
  const title = shownText(story.title, language);
  const summary = shownText(story.summary, language);
  const other = otherLanguage(language);
  const otherTitle = view === "single" || title.borrowed ? undefined : story.title[other];
  const place = story.place === undefined ? undefined : entities.byId.get(story.place);
  return (
    <header className="mb-7 max-w-[46rem]">
      <p className="text-[0.9375rem] text-muted">
        <time dateTime={/^[\d-]+$/.test(story.date) ? story.date : undefined}>
          {sayDate(story.date, language, { weekday: true })}
        </time>
        {place && (
          <>
            {" · "}
            <Mention address={address} words={place.name[language]} targets={[place.id]} suffix="" />
          </>
        )}
        {` · ${t(($) => $.reading.readingTime, { count: minutes })}`}
      </p>
      <h1
        tabIndex={-1}
        lang={title.borrowed ? title.language : undefined}
        className="mt-2 font-serif text-3xl leading-tight font-bold text-balance md:text-[2.75rem]"
      >
        {title.borrowed && <BorrowedMark from={title.language} />}
        <MarkedText text={title.text} />
      </h1>
      {otherTitle !== undefined && (
        <p lang={other} className="mt-2 font-serif text-xl leading-snug font-semibold text-muted">
          <MarkedText text={otherTitle} />
        </p>
      )}
      <p
        lang={summary.borrowed ? summary.language : undefined}
        className="mt-4 font-serif text-lg leading-normal text-muted"
      >
        {summary.borrowed && <BorrowedMark from={summary.language} />}
        <MarkedText text={summary.text} />
      </p>
    </header>
  );
}
