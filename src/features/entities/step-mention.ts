import { followedMarks, stepTo } from "./followed-marks";

/** Moves the focus to the next mention of what is followed, or to the one before. */
export function stepMention(direction: 1 | -1): void {
  const marks = followedMarks();
  const tops = marks.map((mark) => mark.getBoundingClientRect().top);
  const at = stepTo(
    tops,
    marks.findIndex((mark) => mark.matches(":focus")),
    direction,
  );
  const mark = marks[at];
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: "center" });
}
