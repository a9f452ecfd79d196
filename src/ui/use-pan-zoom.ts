import {
  type KeyboardEvent,
  type PointerEvent,
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { panBy, type StagePoint, type StageSize, type Transform, WHOLE, zoomAt } from "./pan-zoom";

const STEP = 1.5;

type Move = (change: (before: Transform, size: StageSize) => Transform) => void;

export type PanZoom = ReturnType<typeof usePanZoom>;

/**
 * Zoom by Ctrl + wheel, pinch and keys (about the mark that has the focus), pan by dragging. A plain wheel and a vertical swipe stay the page's: set
 * `touch-action: pan-y` on the stage.
 */
export function usePanZoom() {
  // Kept as state: the stage may come later than this does.
  const [element, stage] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState<StageSize>({ width: 0, height: 0 });
  const [transform, setTransform] = useState(WHOLE);
  const zoom = useCallback(
    (factor: number, at: StagePoint = { x: size.width / 2, y: size.height / 2 }) =>
      setTransform((before) => zoomAt(before, factor, at, size)),
    [size],
  );
  const move = useCallback<Move>((change) => setTransform((before) => change(before, size)), [size]);
  useEffect(() => {
    if (!element) return undefined;
    const measured = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      // What stands on the stage is drawn piece by piece.
      startTransition(() => setSize({ width, height }));
    });
    measured.observe(element);
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY / 200), { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      measured.disconnect();
      element.removeEventListener("wheel", wheel);
    };
  }, [element, zoom]);
  const keys = (event: KeyboardEvent) => {
    const factor = { "+": STEP, "=": STEP, "-": 1 / STEP, "0": 0 }[event.key];
    if (factor === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    zoom(factor, middleOf(event.target, element));
  };
  return { stage, size, transform, zoom, move, handlers: { ...useDrag(size, move), onKeyDown: keys } };
}

/** Where a mark that has the focus stands on the stage: closer up it must stay in sight, or the next key is for what nobody sees. */
function middleOf(mark: EventTarget, stage: HTMLElement | null): StagePoint | undefined {
  if (!(mark instanceof Element) || mark === stage || !stage?.contains(mark)) return undefined;
  const [inner, outer] = [mark.getBoundingClientRect(), stage.getBoundingClientRect()];
  return {
    x: inner.x + inner.width / 2 - outer.x,
    y: inner.y + inner.height / 2 - outer.y,
  };
}

/** A finger that taps, or a hand that clicks, trembles by as many pixels. */
const TREMBLE = 4;

/** One pointer drags, two pinch. */
function useDrag(size: StageSize, move: Move) {
  const down = useRef(new Map<number, StagePoint>());
  const dragging = useRef(false);
  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    dragging.current = down.current.size > 0;
    down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const before = down.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
    if (!dragging.current) {
      if (distance(now, before) < TREMBLE) return;
      dragging.current = true;
      // Only now, so that a plain click still reaches the mark under it.
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    down.current.set(event.pointerId, now);
    const box = event.currentTarget.getBoundingClientRect();
    if (other) {
      const at = { x: (now.x + other.x) / 2 - box.left, y: (now.y + other.y) / 2 - box.top };
      move((transform) => zoomAt(transform, distance(now, other) / distance(before, other), at, size));
    } else {
      move((transform) => panBy(transform, { x: now.x - before.x, y: now.y - before.y }, size));
    }
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    down.current.delete(event.pointerId);
  };
  return { onPointerDown: start, onPointerMove: drag, onPointerUp: end, onPointerCancel: end };
}

function distance(a: StagePoint, b: StagePoint): number {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
}
