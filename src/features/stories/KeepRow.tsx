import { Component, type ReactNode, type RefObject } from "react";
import { isFollowedLink } from "@/address/history";
import { isInWindow } from "@/lib/is-in-window";
import { workedAt } from "@/lib/worked-at";
import { THREAD_BAR_ID } from "./ThreadBar";
import { wasScrolled } from "./use-near-rows";

interface Props {
  readonly list: RefObject<Element | null>;
  readonly children: ReactNode;
}

type Place = readonly [element: HTMLElement, top: number];

/**
 * Keeps the page where it is while a link narrows or widens the list. What was worked at outside of it, in the window, stays in
 * its place, or the thread where that goes with the click; else the row that has the focus, or the first of those in the
 * window that is left. A class, as only it may look at the page before React changes it.
 */
export class KeepRow extends Component<Props> {
  override getSnapshotBeforeUpdate(): readonly Place[] {
    const { list } = this.props;
    if (!list.current || !isFollowedLink() || !wasScrolled()) return [];
    const at = workedAt();
    if (at && isBeside(at, list.current) && isInWindow(at))
      return [at, document.getElementById(THREAD_BAR_ID)].flatMap((held) =>
        held instanceof HTMLElement ? [[held, held.getBoundingClientRect().top] as const] : [],
      );
    const seen: Place[] = [];
    for (const row of list.current.querySelectorAll<HTMLElement>(".list-row")) {
      // The rows' own boxes: to ask for what lies within one that rests makes the browser lay it out.
      const { top, bottom } = row.getBoundingClientRect();
      if (top >= window.innerHeight) break;
      if (bottom > 0) seen.push([row, top]);
    }
    return seen.sort((a, b) => Number(hasFocus(b)) - Number(hasFocus(a)));
  }

  override componentDidUpdate(_before: Props, _state: unknown, places: readonly Place[]) {
    const [row, top] = places.find(([{ isConnected, hidden }]) => isConnected && !hidden) ?? [];
    const moved = row && top !== undefined ? row.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) window.scrollBy(0, moved);
  }

  override render() {
    return this.props.children;
  }
}

/** Neither in the list nor around it; behind a sheet it is the list that one sees. */
function isBeside(at: Element, list: Element): boolean {
  return !list.contains(at) && !at.contains(list) && !at.closest("dialog");
}

const hasFocus = ([row]: Place) => row.contains(document.activeElement);
