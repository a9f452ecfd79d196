import { useTranslation } from "@/i18n/use-translation";
import { loadAhead } from "@/lib/load-ahead";
import { useSayingPart } from "@/ui/lazy-part";
import type { PairDetailProps } from "./PairDetail";

/** What unfolds under a sentence; the reader brings it when the page is idle, so that it is there at the tap. */
export const pairDetailPart = loadAhead(async () => (await import("./PairDetail")).PairDetail);

/** An unfolded sentence: its detail, or that it did not arrive; unfolding it again asks again. */
export function OpenPair(props: PairDetailProps) {
  const { t } = useTranslation();
  const { part: PairDetail, failures } = useSayingPart(pairDetailPart);
  if (PairDetail) return <PairDetail {...props} />;
  if (failures === 0) return null;
  return (
    <span role="alert" className="pair-detail">
      {t(($) => $.reading.toolFailed)}
    </span>
  );
}
