import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { useEdition } from "@/content/edition-context";
import type { YearGroup } from "./group-by-year";
import { type ListItem, listItems } from "./list-items";
import { StoryRow } from "./StoryRow";
import { YearHeading } from "./YearHeading";

/** Pixels before a line was measured. */
const GUESS = { year: 80, story: 170 } as const;

/** A list too long to stand in the page whole: only the lines near the window are drawn, their number is told. */
export function VirtualStories({ groups }: { readonly groups: readonly YearGroup[] }) {
  const { index } = useEdition();
  const items = listItems(groups);
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const keyOf = (item: ListItem | undefined) =>
    item?.kind === "story" ? (index.ids[item.position] ?? "") : `year ${item?.year}`;
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (i) => GUESS[items[i]?.kind ?? "story"],
    overscan: 6,
    scrollMargin: top,
    getItemKey: (i) => keyOf(items[i]),
  });
  return (
    <ol ref={list} className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index: i, key, start }) => {
        const item = items[i];
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={i}
            aria-setsize={items.length}
            aria-posinset={i + 1}
            className="absolute inset-x-0 top-0 border-b border-rule"
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {item?.kind === "year" ? (
              <YearHeading year={item.year} />
            ) : (
              <StoryRow position={item?.position ?? 0} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
