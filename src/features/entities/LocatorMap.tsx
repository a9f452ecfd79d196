import { useTranslation } from "@/i18n/use-translation";
import { LOCATOR_BOX } from "@/lib/locator-box";

interface LocatorMapProps {
  readonly name: string;
  /** Path data of the land, drawn by the press. */
  readonly land: string;
  readonly className?: string;
}

/** Where a place is: the land around it, and a mark in the middle. Needs no script. */
export function LocatorMap({ name, land, className = "" }: LocatorMapProps) {
  const { t } = useTranslation();
  const { width, height } = LOCATOR_BOX;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t(($) => $.entities.where, { name })}
      className={`block rounded-lg border border-rule bg-paper ${className}`}
    >
      <path d={land} fill="var(--rule)" stroke="var(--control)" strokeWidth="0.3" />
      <path
        d={`M${width / 2} ${height / 2 - 3.5}l3.5 3.5-3.5 3.5-3.5-3.5Z`}
        fill="var(--place)"
        stroke="var(--paper)"
        strokeWidth="0.75"
      />
    </svg>
  );
}
