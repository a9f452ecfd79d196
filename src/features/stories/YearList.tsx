import { useEdition } from "@/content/edition-context";
import { RestingRow } from "./RestingRow";
import { StoryRow } from "./StoryRow";

/** The given stories as rows, in their order. */
export function YearList({ positions }: { readonly positions: readonly number[] }) {
  const { index } = useEdition();
  return (
    <ol>
      {positions.map((position) => (
        <RestingRow key={index.ids[position]}>
          <StoryRow position={position} />
        </RestingRow>
      ))}
    </ol>
  );
}
