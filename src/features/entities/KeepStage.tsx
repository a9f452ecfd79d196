import { Component, type ReactNode, type RefObject } from "react";
import type { Address } from "@/address/address";
import { isFollowedLink } from "@/address/history";

interface Props {
  readonly address: Address;
  readonly stage: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * Keeps a picture where it is in the window while what stands over it tells another thread: the same click then undoes what it
 * did. A class, as only it may look at the page before React changes it.
 */
export class KeepStage extends Component<Props> {
  override getSnapshotBeforeUpdate({ address }: Props): number | undefined {
    const { stage, address: now } = this.props;
    return address !== now && isFollowedLink() ? stage.current?.getBoundingClientRect().bottom : undefined;
  }

  override componentDidUpdate(_before: Props, _state: unknown, bottom: number | undefined) {
    const stage = this.props.stage.current;
    if (!stage || bottom === undefined) return;
    const moved = () => stage.getBoundingClientRect().bottom - bottom;
    const room = Number.parseFloat(stage.style.paddingTop) || 0;
    if (moved() > 0) stage.style.paddingTop = `${Math.max(0, room - moved())}px`;
    window.scrollBy(0, moved());
    // A page that can't be scrolled so far up gives the picture room, and takes that back first.
    if (moved() <= -1) stage.style.paddingTop = `${room - moved()}px`;
  }

  override render() {
    return this.props.children;
  }
}
