import { Component, type ReactNode, type RefObject } from "react";
import { isFollowedLink } from "@/address/use-address";
import { wasScrolled } from "./use-near-rows";

interface Props {
  readonly list: RefObject<Element | null>;
  readonly children: ReactNode;
}

type Place = readonly [row: Element, top: number];

/**
 * Keeps a list where it is while a link narrows or widens it: the row that has the focus, or the first of those in the window
 * that is left, stays in its place. A class, as only it may look at the page before React changes it.
 */
export class KeepRow extends Component<Props> {
  override getSnapshotBeforeUpdate(): readonly Place[] {
    const { list } = this.props;
    if (!list.current || !isFollowedLink() || !wasScrolled()) return [];
    // The rows' own boxes: to ask for what lies within one that rests makes the browser lay it out.
    const rows = [...list.current.querySelectorAll(".list-row")].map(
      (row): Place => [row, row.getBoundingClientRect().top],
    );
    const seen = rows.filter(([row, top]) => top + row.clientHeight > 0 && top < window.innerHeight);
    return seen.sort((a, b) => Number(hasFocus(b)) - Number(hasFocus(a)));
  }

  override componentDidUpdate(_before: Props, _state: unknown, places: readonly Place[]) {
    const [row, top] = places.find(([{ isConnected }]) => isConnected) ?? [];
    const moved = row && top !== undefined ? row.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) window.scrollBy(0, moved);
  }

  override render() {
    return this.props.children;
  }
}

const hasFocus = ([row]: Place) => row.contains(document.activeElement);
