import { useCallback, useEffect, useRef, useState } from "react";
import { between, type TimeWindow } from "./time-window";

const MILLISECONDS = 220;

export interface MovableWindow {
  readonly window: TimeWindow;
  /** Where a movement is going; the window itself while there is none. */
  readonly target: () => TimeWindow;
  /** At once, once a frame at most: for what follows a finger. */
  readonly set: (window: TimeWindow) => void;
  /** By and by where motion is welcome. */
  readonly move: (window: TimeWindow) => void;
  /** Holds the window where it is, though the thread's dates change. */
  readonly hold: () => void;
  readonly moved: boolean;
}

/** The window a chart shows: `first` until the reader moves it. */
export function useWindow(first: TimeWindow): MovableWindow {
  const [own, setOwn] = useState<TimeWindow>();
  const window = own ?? first;
  const shown = useRef(window);
  const wanted = useRef(window);
  /** From the wish for a window until it is drawn: an effect of an earlier draw can come in between. */
  const onItsWay = useRef(false);
  const frame = useRef(0);
  useEffect(() => {
    shown.current = window;
    if (!onItsWay.current) wanted.current = window;
    else if (wanted.current === window) onItsWay.current = false;
  }, [window]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const run = useCallback((step: (now: number) => boolean) => {
    cancelAnimationFrame(frame.current);
    const draw = (now: number) => {
      frame.current = 0;
      if (step(now)) frame.current = requestAnimationFrame(draw);
    };
    frame.current = requestAnimationFrame(draw);
  }, []);

  const set = useCallback(
    (next: TimeWindow) => {
      wanted.current = next;
      onItsWay.current = true;
      run(() => {
        setOwn(next);
        return false;
      });
    },
    [run],
  );

  const move = useCallback(
    (next: TimeWindow) => {
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) return set(next);
      const from = shown.current;
      let begun = 0;
      wanted.current = next;
      onItsWay.current = true;
      run((now) => {
        begun ||= now;
        const progress = Math.min(1, (now - begun) / MILLISECONDS);
        setOwn(progress === 1 ? next : between(from, next, 1 - (1 - progress) ** 3));
        return progress < 1;
      });
    },
    [run, set],
  );

  const target = useCallback(() => wanted.current, []);
  const hold = useCallback(() => setOwn((before) => before ?? shown.current), []);
  return { window, target, set, move, hold, moved: own !== undefined };
}
