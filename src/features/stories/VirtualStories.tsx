import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useEdition } from "@/content/edition-context";
import { groupByYear } from "./group-by-year";
import { type ListItem, listItems } from "./list-items";
import { StoryRow } from "./StoryRow";
import { YearHeading } from "./YearHeading";

/** Pixels before a line was measured. */
const GUESS = { year: 80, story: 170 } as const;

/** A list too long to stand in the page whole: only the lines near the window are drawn, their number is told. */
export function VirtualStories({ positions }: { readonly positions: readonly number[] }) {
  const { index } = useEdition();
  // Kept while the list scrolls: what changes here makes all of it be counted anew.
  const items = useMemo(() => listItems(groupByYear(positions, index.dates)), [positions, index]);
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const sizeOf = useCallback((i: number) => GUESS[items[i]?.kind ?? "story"], [items]);
  const keyOf = useCallback((i: number) => itemKey(items[i], index.ids), [items, index]);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: sizeOf,
    overscan: 6,
    scrollMargin: top,
    getItemKey: keyOf,
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

function itemKey(item: ListItem | undefined, ids: readonly string[]): string {
  return item?.kind === "story" ? (ids[item.position] ?? "") : `year ${item?.year}`;
}
