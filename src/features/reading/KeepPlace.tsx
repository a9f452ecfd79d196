import { Component, type ReactNode } from "react";
import { isWalkedTo } from "@/address/history";
import { holdPlace } from "./hold-place";
import { type Place, takePlace } from "./keep-place";

interface Props {
  /** Pairs in reading order. */
  readonly ids: readonly string[];
  /** Language and view: when it changes, the pair at the reading line stays where it is. */
  readonly layout: string;
  /** What is unfolded: when it changes, the current pair stays where it is. */
  readonly unfolded: string;
  readonly current: string | undefined;
  readonly children: ReactNode;
}

/** Keeps the reader's place over a change of the text. A class, as only it may look at the page before React changes it. */
export class KeepPlace extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props): Place | null {
    const { ids, layout, unfolded, current } = this.props;
    // Where the history is walked the page stands as it was left, which is remembered to the pixel.
    if (before.layout !== layout) return (!isWalkedTo() && takePlace(ids)) || null;
    if (before.unfolded !== unfolded) return takePlace(ids, current) ?? null;
    return null;
  }

  override componentDidUpdate(_before: Props, _state: unknown, place: Place | null) {
    if (place) holdPlace(place);
  }

  override render() {
    return this.props.children;
  }
}
