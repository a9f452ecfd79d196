import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { calendarDay } from "@/content/edtf";
import type { Kind } from "@/content/entity-list";
import { sayDate, sayYear } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";
import { LifeBars } from "./LifeBars";
import { endsOfLife, lifeAxis, lifeOf } from "./life";

interface LifeProps {
  /** The entity's stories, oldest first. */
  readonly positions: readonly number[];
  readonly kind: Kind;
}

/** The life of an entity in this edition: the bars over the edition's years, and its first and last story in words. */
export function Life({ positions, kind }: LifeProps) {
  const { language } = useAddress();
  const { index } = useEdition();
  const { t } = useTranslation();
  const ends = endsOfLife(index, positions);
  if (!ends) return <p className="text-sm text-muted">{t(($) => $.entities.noStories)}</p>;
  const [first, last] = ends.map((position) => sayDate(index.dates[position] ?? "", language));
  const axis = lifeAxis(index);
  const years = [axis.first, axis.last].map((day) => sayYear(String(calendarDay(day).year), language));
  return (
    <div>
      <LifeBars bins={lifeOf(index, positions)} kind={kind} className="h-10 w-full" />
      <p aria-hidden="true" className="flex justify-between text-[0.8125rem] text-muted tabular-digits">
        {[...new Set(years)].map((year) => (
          <span key={year}>{year}</span>
        ))}
      </p>
      <p className="mt-1 text-sm">
        {positions.length === 1 ? (
          t(($) => $.entities.inStory, { date: first ?? "" })
        ) : (
          <>
            {t(($) => $.entities.firstStory, { date: first ?? "" })}
            <br />
            {t(($) => $.entities.lastStory, { date: last ?? "" })}
          </>
        )}
      </p>
    </div>
  );
}
