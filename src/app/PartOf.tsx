import type { ReactNode } from "react";
import { useTranslation } from "@/i18n/use-translation";
import type { LoadedAhead } from "@/lib/load-ahead";
import { usePart } from "@/lib/use-part";
import { Failed } from "./Failed";

interface PartOfProps<Part> {
  readonly source: LoadedAhead<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** Draws with a part of the app once it is here; says so where it did not arrive. */
export function PartOf<Part>({ source, children }: PartOfProps<Part>) {
  const { t } = useTranslation();
  const { part, failures, retry } = usePart(source);
  if (part !== undefined) return children(part);
  return (
    <div className="page min-h-[60vh] py-12">
      {failures > 0 ? (
        <Failed heading retry={retry} again={failures > 1} />
      ) : (
        <p className="text-muted">{t(($) => $.shell.loading)}</p>
      )}
    </div>
  );
}
