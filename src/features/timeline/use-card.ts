import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { markOfElement } from "./use-chart-focus";

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

/**
 * One card at a time; it lingers a moment after the pointer has left, and goes with Escape or when the focus goes on to
 * what is neither its mark nor in it: it would lie over that (WCAG 2.4.11).
 * @param around what holds the card
 */
export function useCard(around: RefObject<Element | null>): CardState {
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
  useEffect(() => {
    if (!card) return undefined;
    // Heard wherever the focus is: a card that came by the pointer is sent away without it (WCAG 1.4.13).
    const press = (event: KeyboardEvent) => event.key === "Escape" && close();
    const leave = ({ target }: FocusEvent) => {
      if (!(target instanceof Node) || around.current?.contains(target)) return;
      // Another mark has brought its own card by now.
      if (markOfElement(target) !== card.mark) setCard((now) => (now === card ? undefined : now));
    };
    document.addEventListener("keydown", press);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("focusin", leave);
    };
  }, [card, close, around]);
  const linger = useCallback(() => {
    stay();
    timer.current = window.setTimeout(() => setCard(undefined), LINGERS);
  }, [stay]);
  return { card, open, close, linger, stay };
}
