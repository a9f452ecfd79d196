import { followedMarks, stepTo } from "./followed-marks";

/** Moves the focus to the next mention of what is followed, or to the one before. */
export function stepMention(direction: 1 | -1): void {
  const marks = followedMarks();
  const from = begin(marks);
  const mark =
    marks[
      stepTo(
        marks.map((one) => sideOf(one, from)),
        direction,
      )
    ];
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: "center" });
}

/** The mention that has the focus, or else what has it in the text, or the sentence that is lit, where one still sees it. */
function begin(marks: readonly HTMLElement[]): Element | undefined {
  const focused = marks.find((mark) => mark.matches(":focus"));
  const text = [".prose :focus", ".pair-lit > .half"].flatMap((where) => document.querySelector(where) ?? []);
  return focused ?? text.find(isSeen);
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** After where the step begins (above 0), before it (below 0) or there; with nothing to begin from, it is the window's top. */
function sideOf(mark: Element, from: Element | undefined): number {
  if (!from) return mark.getBoundingClientRect().top > 0 ? 1 : -1;
  if (mark === from) return 0;
  return from.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}
