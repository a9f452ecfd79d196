import { hrefOf, useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { useHydrated } from "@/lib/use-hydrated";

/** On paper: where this was printed from. A prerendered page doesn't know its host. */
export function PrintedFrom() {
  const { t } = useTranslation();
  const href = hrefOf(useAddress());
  if (!useHydrated()) return null;
  return (
    <p className="print-only">
      {t(($) => $.reading.printed, { url: new URL(href, window.location.href).href })}
    </p>
  );
}
