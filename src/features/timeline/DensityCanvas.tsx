import { useEffect, useMemo, useRef } from "react";
import { useEdition } from "@/content/edition-context";
import { withRange } from "@/thread/change-thread";
import { matchStories } from "@/thread/match-stories";
import { useThread } from "@/thread/thread-context";
import { density } from "./density";
import { storySpans } from "./story-spans";
import type { TimeWindow } from "./time-window";
import { useWidth } from "./use-size";
import { inkOf, useTheme } from "./use-theme";

const BAR = 4;
const HEIGHT = 40;

/** How many stories there are when: those of the thread, and fainter those its dates leave out. */
export function DensityCanvas({ window }: { readonly window: TimeWindow }) {
  const { index } = useEdition();
  const { thread, matched, hits } = useThread();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width] = useWidth(canvas);
  const theme = useTheme();
  const { middle } = storySpans(index);
  const ranged = thread.from !== undefined || thread.to !== undefined;
  const middles = useMemo(() => {
    const of = (positions: readonly number[]) => {
      const days = new Float64Array(positions.length);
      for (let at = 0; at < days.length; at++) days[at] = middle[positions[at] ?? 0] ?? 0;
      return days;
    };
    const own = of(matched);
    return { own, all: ranged ? of(matchStories(index, withRange(thread, {}), hits)) : own };
  }, [index, thread, matched, hits, ranged, middle]);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context || !width) return;
    const bins = Math.max(1, Math.floor(width / BAR));
    const all = density(middles.all, window, bins);
    const most = Math.max(1, ...all);
    const scale = Math.min(3, devicePixelRatio);
    element.width = width * scale;
    element.height = HEIGHT * scale;
    context.scale((width * scale) / bins, scale);
    context.fillStyle = inkOf(theme);
    const draw = (counts: Uint32Array, strength: number) => {
      context.globalAlpha = strength;
      for (const [bin, count] of counts.entries()) {
        // By the root, so that one story is seen beside a hundred.
        const height = count === 0 ? 0 : 4 + Math.sqrt(count / most) * (HEIGHT - 6);
        context.fillRect(bin + 0.1, HEIGHT - height, 0.8, height);
      }
    };
    draw(all, ranged ? 0.22 : 0.5);
    if (ranged) draw(density(middles.own, window, bins), 0.55);
  }, [middles, window, width, theme, ranged]);
  return <canvas ref={canvas} className="tl-density" />;
}
