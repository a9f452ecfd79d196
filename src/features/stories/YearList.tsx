import { useEdition } from "@/content/edition-context";
import { StoryRow } from "./StoryRow";

/** The given stories as rows, in their order. */
export function YearList({ positions }: { readonly positions: readonly number[] }) {
  const { index } = useEdition();
  return (
    <ol>
      {positions.map((position) => (
        <li key={index.ids[position]} className="border-b border-rule last:border-0">
          <StoryRow position={position} />
        </li>
      ))}
    </ol>
  );
}
