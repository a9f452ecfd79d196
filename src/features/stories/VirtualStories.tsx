import {
  defaultRangeExtractor,
  type Range,
  useWindowVirtualizer,
  type VirtualizerOptions,
  windowScroll,
} from "@tanstack/react-virtual";
import { type FocusEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useAfterPaint } from "@/lib/use-after-paint";
import { useLatest } from "@/lib/use-latest";
import { type ListItem, listItems } from "./list-items";
import { rowHeights } from "./row-heights";
import { StoryRow } from "./StoryRow";
import { YearHeading } from "./YearHeading";

/** Pixels before a line was measured. */
const GUESS = { year: 80, story: 170 } as const;

/** A list too long to stand in the page whole: only the lines near the window are drawn, their number is told. */
export function VirtualStories({ positions }: { readonly positions: readonly number[] }) {
  const { index } = useEdition();
  const { language } = useAddress();
  // Kept while the list scrolls: what changes here makes all of it be counted anew.
  const items = useMemo(() => listItems(positions, index.dates), [positions, index]);
  const list = useRef<HTMLOListElement>(null);
  const { top, width } = usePlace(list);
  const { focused, watchFocus } = useFocusedLine(items);
  const sizeOf = useMemo(() => {
    const heights = rowHeights(language, width);
    return (i: number) => heights.get(itemKey(items[i], index.ids)) ?? GUESS[items[i]?.kind ?? "story"];
  }, [items, index, language, width]);
  const keyOf = useCallback((i: number) => itemKey(items[i], index.ids), [items, index]);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: sizeOf,
    // What lies beyond the window comes after it was painted.
    overscan: useAfterPaint(items) === items ? 4 : 0,
    scrollMargin: top,
    getItemKey: keyOf,
    scrollToFn: adjustScroll,
    rangeExtractor: useCallback((range: Range) => withLine(defaultRangeExtractor(range), focused), [focused]),
  });
  const keepHeights = useLatest(() => {
    const heights = rowHeights(language, width);
    for (const { key, size } of virtualizer.takeSnapshot()) heights.set(String(key), size);
  });
  useEffect(() => keepHeights, [keepHeights]);
  return (
    <ol ref={list} className="relative" style={{ height: virtualizer.getTotalSize() }} {...watchFocus}>
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

/**
 * Moves the window by what lines above it turned out taller or lower than guessed, and no more: as it is mounted the
 * virtualizer would scroll to where the window was before Back brought it where the reader had left it.
 */
const adjustScroll: VirtualizerOptions<Window, Element>["scrollToFn"] = (offset, options, instance) => {
  if (options.adjustments !== undefined) windowScroll(offset, options, instance);
};

function itemKey(item: ListItem | undefined, ids: readonly string[]): string {
  return item?.kind === "story" ? (ids[item.position] ?? "") : `year ${item?.year}`;
}

/**
 * Where the list begins in the document, as what stands above it grows and shrinks with the thread, and the window's width. Once
 * the list stands both are measured where all is laid out: asked in between, a browser may lay out for the answer what is to be
 * drawn anew just then. The width is with its scrollbar, which a screen that one comes back from need not have.
 */
function usePlace(list: { readonly current: HTMLElement | null }) {
  const [top, setTop] = useState(0);
  const [width, setWidth] = useState(() => window.innerWidth);
  useLayoutEffect(() => {
    const measure = () => {
      const box = list.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
      setWidth(window.innerWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return { top, width };
}

/** The line that has the focus stays in the page however far one scrolls, or the focus would be lost. */
function useFocusedLine(items: readonly ListItem[]) {
  const [focused, setFocused] = useState<number>();
  const watchFocus = {
    onFocus: ({ target }: FocusEvent) => {
      const line = target.closest<HTMLElement>("li[data-index]");
      setFocused(line ? Number(line.dataset["index"]) : undefined);
    },
    // Within the list what gets the focus says so itself: until then its line must not leave.
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setFocused(undefined);
    },
  };
  return { focused: focused !== undefined && focused < items.length ? focused : undefined, watchFocus };
}

/** The drawn lines with one more, ascending. */
function withLine(drawn: number[], line: number | undefined): number[] {
  return line === undefined || drawn.includes(line) ? drawn : [...drawn, line].sort((a, b) => a - b);
}
