import type { ReactNode } from "react";
import { useEdition } from "@/content/edition-context";
import { RestingRow } from "./RestingRow";
import { StoryRow } from "./StoryRow";

interface YearListProps {
  readonly positions: readonly number[];
  readonly rowOf?: (position: number) => ReactNode;
}

/** The given stories as rows, in their order. */
export function YearList({ positions, rowOf = storyRow }: YearListProps) {
  const { index } = useEdition();
  return (
    <ol>
      {positions.map((position) => (
        <RestingRow key={index.ids[position]}>{rowOf(position)}</RestingRow>
      ))}
    </ol>
  );
}

const storyRow = (position: number) => <StoryRow position={position} />;
