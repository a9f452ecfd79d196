import { isOpen } from "./edtf";
import type { StoryIndexFile } from "./story-index";

/** The days of an index. */
export type Dated = Pick<StoryIndexFile, "start" | "end">;

/** The first day that is known of each story, in days since 1970-01-01: an open start gives way to the last day. */
export function firstDays({ start, end }: Dated): readonly number[] {
  return start.map((day, i) => (isOpen(day) ? (end[i] ?? day) : day));
}
