import { useAddress } from "@/address/use-address";
import { storiesOfYear } from "@/content/archive-years";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { EarlierYears } from "@/features/stories/EarlierYears";
import { ThreadBar } from "@/features/stories/ThreadBar";
import { YearList } from "@/features/stories/YearList";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { NotFound } from "./NotFound";

/** All stories of the thread that start in one year; without scripts the way to what the list's page no longer holds. */
export function ArchiveScreen({ year }: { readonly year: string }) {
  const { language } = useAddress();
  const { index } = useEdition();
  const { matched } = useThread();
  const { t } = useTranslation();
  const positions = storiesOfYear(index, year);
  if (positions.length === 0) return <NotFound wanted={year} />;
  const onThread = new Set(matched);
  return (
    <div className="page max-w-[60rem] pt-8 pb-16">
      <h1 tabIndex={-1} className="font-serif text-3xl font-bold">
        {t(($) => $.stories.year, { year: sayDate(year, language) })}
      </h1>
      <div className="awaits mt-4">
        <ThreadBar />
        <YearList positions={positions.filter((position) => onThread.has(position)).toReversed()} />
        <EarlierYears />
      </div>
    </div>
  );
}
