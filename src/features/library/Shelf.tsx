import { type ReactNode, useId } from "react";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";

interface ShelfProps {
  readonly title: string;
  /** Things on it, found or not. */
  readonly all: number;
  /** Of those the ones that are shown; their number stands in the heading. */
  readonly found: number;
  /** Stands where nothing is on it: how one puts things there. */
  readonly empty: string;
  readonly children: ReactNode;
  /** What can be done with all of it. */
  readonly tools?: ReactNode;
}

/** One kind of thing that is kept, under its heading. */
export function Shelf({ title, all, found, empty, children, tools }: ShelfProps) {
  const { t, i18n } = useTranslation();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule pb-1">
        <h2 id={heading} className="font-serif text-2xl font-bold">
          {title}
          {found > 0 && (
            <span className="ml-2 font-sans text-base font-normal text-muted">
              {sayNumber(found, i18n.language)}
            </span>
          )}
        </h2>
        {tools}
      </div>
      {all === 0 && <p className="mt-3 max-w-[42rem] text-muted">{empty}</p>}
      {all > 0 && found === 0 && <p className="mt-3 text-muted">{t(($) => $.library.noneFound)}</p>}
      {found > 0 && <ul>{children}</ul>}
    </section>
  );
}
