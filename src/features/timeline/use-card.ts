import { useCallback, useEffect, useRef, useState } from "react";

/** Long enough to come from the mark to the card with a pointer (WCAG 1.4.13). */
const LINGERS = 280;

export interface OpenCard {
  /** The first story of the mark. */
  readonly mark: number;
  /** The card takes the focus. */
  readonly focused: boolean;
}

export interface CardState {
  readonly card: OpenCard | undefined;
  readonly open: (mark: number, focused?: boolean) => void;
  readonly close: () => void;
  readonly linger: () => void;
  readonly stay: () => void;
}

/** One card at a time; it lingers a moment after the pointer has left. */
export function useCard(): CardState {
  const [card, setCard] = useState<OpenCard>();
  const timer = useRef<number>(undefined);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => stay, [stay]);
  const open = useCallback(
    (mark: number, focused = false) => {
      stay();
      setCard({ mark, focused });
    },
    [stay],
  );
  const close = useCallback(() => {
    stay();
    setCard(undefined);
  }, [stay]);
  const linger = useCallback(() => {
    stay();
    timer.current = window.setTimeout(() => setCard(undefined), LINGERS);
  }, [stay]);
  return { card, open, close, linger, stay };
}
