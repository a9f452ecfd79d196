import { memo } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import type { Story } from "@/content/model";
import { readingMinutes } from "@/content/reading-time";
import { sayDate } from "@/content/say-date";
import { Mention } from "@/features/entities/Mention";
import { otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { BorrowedMark } from "./BorrowedMark";
import { MarkedText } from "./MarkedText";
import { shownText } from "./shown-text";

/** When, where, how long, and the title; the heading takes the focus after a change of screen. */
export const StoryHeader = memo(function StoryHeader({ story }: { readonly story: Story }) {
  const address = useAddress();
  const { language, view } = address;
  const { entities } = useEdition();
  const { t } = useTranslation();
  const title = shownText(story.title, language);
  const summary = shownText(story.summary, language);
  const other = otherLanguage(language);
  const both = view !== "single";
  const place = story.place === undefined ? undefined : entities.byId.get(story.place);
  return (
    <>
      <p className="text-[0.9375rem] text-muted">
        <time className="inline-block" dateTime={/^[\d-]+$/.test(story.date) ? story.date : undefined}>
          {sayDate(story.date, language, { weekday: true })}
        </time>
        {place && (
          <>
            {" · "}
            <Mention address={address} words={place.name[language]} targets={[place.id]} suffix="" />
          </>
        )}
        {` · ${t(($) => $.reading.readingTime, { count: readingMinutes(story, language) })}`}
      </p>
      <h1
        tabIndex={-1}
        lang={title.borrowed ? title.language : undefined}
        className="story-title mt-2 font-serif leading-tight font-bold text-balance"
      >
        {title.borrowed && <BorrowedMark from={title.language} />}
        <MarkedText text={title.text} />
      </h1>
      {both && title.counterpart !== undefined && (
        <p
          lang={other}
          className="half-other story-other-title mt-2 font-serif leading-snug font-semibold text-muted"
        >
          <MarkedText text={title.counterpart} />
        </p>
      )}
      <p
        lang={summary.borrowed ? summary.language : undefined}
        className="story-summary mt-4 font-serif leading-normal text-muted"
      >
        {summary.borrowed && <BorrowedMark from={summary.language} />}
        <MarkedText text={summary.text} />
      </p>
      {both && summary.counterpart !== undefined && (
        <p lang={other} className="half-other story-summary mt-2 font-serif leading-normal">
          <MarkedText text={summary.counterpart} />
        </p>
      )}
    </>
  );
});
