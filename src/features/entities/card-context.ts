import { createContext, use } from "react";
import type { Thread } from "@/address/address";

/** Where the pointer was, in the window; a mention broken over two lines has two places to stand under. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a mention asks the page's one card for. */
export interface Cards {
  /** Shows who this is, soon, without following. */
  readonly preview: (anchor: HTMLElement, ids: readonly string[], point?: Point) => void;
  /** The pointer or the focus has left; the card stays while it is pointed at itself. */
  readonly leave: () => void;
  /**
   * Shows the card of what was just followed or left; `before` is the thread that Undo brings back. False where the
   * card has not come yet: the link then does what it says by itself.
   */
  readonly open: (anchor: HTMLElement, ids: readonly string[], before: Thread, point?: Point) => boolean;
}

const NO_CARDS: Cards = { preview: () => {}, leave: () => {}, open: () => false };

export const CardsContext = createContext<Cards>(NO_CARDS);

export function useCards(): Cards {
  return use(CardsContext);
}
