import { memo } from "react";
import { HeldThread } from "./HeldThread";
import { RestingRow } from "./RestingRow";
import { StoryRow } from "./StoryRow";
import type { DrawnThread } from "./use-painted-thread";

interface ListedStoryProps {
  readonly position: number;
  /** The thread it is drawn for. */
  readonly drawn: DrawnThread;
  /** See `RestingRow`. */
  readonly far: boolean;
  readonly empty: boolean;
  readonly going: boolean;
}

/** A story's row in the list; what stands and is not to change is not drawn again. */
export const ListedStory = memo(function ListedStory({ position, drawn, ...row }: ListedStoryProps) {
  return (
    <RestingRow {...row}>
      <HeldThread drawn={drawn}>
        <StoryRow position={position} />
      </HeldThread>
    </RestingRow>
  );
});
