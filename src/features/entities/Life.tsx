import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import type { Kind } from "@/content/entity-list";
import { sayDate } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";
import { LifeBars } from "./LifeBars";
import { lifeOf } from "./life";

interface LifeProps {
  /** The entity's stories, oldest first. */
  readonly positions: readonly number[];
  readonly kind: Kind;
}

/** The life of an entity in this edition: the bars, and its first and last day in words. */
export function Life({ positions, kind }: LifeProps) {
  const { language } = useAddress();
  const { index } = useEdition();
  const { t } = useTranslation();
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined)
    return <p className="text-sm text-muted">{t(($) => $.entities.noStories)}</p>;
  const day = (position: number) => sayDate(index.dates[position] ?? "", language);
  return (
    <div>
      <LifeBars bins={lifeOf(index, positions)} kind={kind} className="h-10 w-full" />
      <p className="mt-1 flex justify-between gap-4 text-sm text-muted">
        <span>{day(first)}</span>
        {last !== first && <span className="text-right">{day(last)}</span>}
      </p>
    </div>
  );
}
