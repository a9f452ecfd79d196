import { formatMarked, type Run } from "@/content/marks";
import type { MarkedText } from "@/content/model";
import type { FoundDate } from "./find-dates";
import type { Mention } from "./find-mentions";

/** A text with its names and dates marked, suffixes outside; doubtful mentions stay unmarked, a name comes before a date it holds. */
export function markText(
  text: string,
  mentions: readonly Mention[],
  dates: readonly FoundDate[],
): MarkedText {
  const sure = mentions.filter(({ uncertain }) => !uncertain);
  const marks = [...sure, ...apartFrom(sure, dates)].toSorted((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let done = 0;
  const plain = (to: number) => {
    if (to > done) runs.push({ kind: "text", text: text.slice(done, to) });
  };
  for (const mark of marks) {
    plain(mark.start);
    runs.push(runOf(mark, text.slice(mark.start, mark.end)));
    done = mark.end + mark.suffix.length;
  }
  plain(text.length);
  return formatMarked(runs);
}

/** The dates that no mention touches; both lists are in order, and each is gone through once. */
function apartFrom(mentions: readonly Mention[], dates: readonly FoundDate[]): FoundDate[] {
  let next = 0;
  return dates.filter(({ start, end }) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (mentions[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

function runOf(mark: Mention | FoundDate, words: string): Run {
  const { suffix } = mark;
  if ("edtf" in mark) return { kind: "date", words, edtf: mark.edtf, suffix };
  return {
    kind: "mention",
    words,
    targets: mark.candidates ?? [mark.entityId],
    suffix,
  };
}
