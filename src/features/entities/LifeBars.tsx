import type { Kind } from "@/content/entity-list";
import { barHeight, LIFE_BINS } from "./life";

const STEP = 3;
const HEIGHT = 24;

interface LifeBarsProps {
  readonly bins: readonly number[];
  readonly kind: Kind;
  readonly className: string;
}

/** When an entity is in the stories, as bars on a line; what it says stands beside it in words. */
export function LifeBars({ bins, kind, className }: LifeBarsProps) {
  const most = Math.max(1, ...bins);
  const bars = bins.map((stories, i) => {
    const height = barHeight(stories, most, HEIGHT - 1);
    return height === 0 ? "" : `M${i * STEP + 1} ${HEIGHT - 1}v-${height}`;
  });
  return (
    <svg
      viewBox={`0 0 ${LIFE_BINS * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={`shape-${kind} ${className}`}
      aria-hidden="true"
    >
      <path d={`M0 ${HEIGHT - 0.5}h${LIFE_BINS * STEP}`} stroke="var(--rule)" />
      <path d={bars.join("")} stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
