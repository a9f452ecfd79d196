import { isBlank } from "@/content/marks";
import { UNWANTED } from "@/content/schema";

/** A block of a raw article. */
export interface ArticleParagraph {
  readonly text: string;
  /** Short, without a full stop at its end, and something follows (rule 9.5). */
  readonly isHeading: boolean;
}

const LONGEST_HEADING = 120;
const WRAPPED_AT = 130;
const SENTENCE_END = /[.?!…:;][”"’'»)\]]*$/u;
const FORBIDDEN = new RegExp(UNWANTED, "gu");
/** No letter of any script carries so many marks; sorting them takes NFC the square of their number. */
const HEAPED_MARKS = /(\p{M}{30})(?=\p{M})/gu;
/** Stands for nothing, and ends a run of marks (Unicode Standard Annex 15, stream-safe text). */
const GRAPHEME_JOINER = "\u034f";

/**
 * The paragraphs of an article in plain text, in NFC, each on one line. Blank lines part paragraphs; without them each line is one,
 * unless the lines are wrapped by hand, which shows by their length and by sentences that run over their ends (rule 9.5).
 */
export function articleParagraphs(article: string): ArticleParagraph[] {
  const lines = article.replace(/\r\n?|[\u0085\u2028\u2029\f\v]/gu, "\n");
  const text = lines.replace(FORBIDDEN, "").replace(HEAPED_MARKS, `$1${GRAPHEME_JOINER}`).normalize("NFC");
  const blocks = text.split(/\n[^\S\n]*\n\s*/u).flatMap((block) => {
    const lines = block
      .split("\n")
      .map((line) => line.replace(/\s+/gu, " ").trim())
      .filter((line) => !isBlank(line));
    return isWrapped(lines) ? [lines.join(" ")] : lines;
  });
  const isShort = blocks.map((block) => block.length <= LONGEST_HEADING && !SENTENCE_END.test(block));
  return blocks.map((block, i) => ({
    text: block,
    isHeading: (isShort[i] ?? false) && isHeadingPlace(isShort, i),
  }));
}

/** A heading stands over a paragraph; only the first, the title, may stand over another heading. */
function isHeadingPlace(isShort: readonly boolean[], at: number): boolean {
  const isLast = at === isShort.length - 1;
  return !isLast && (at === 0 || isShort[at + 1] === false || at + 1 === isShort.length - 1);
}

function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1);
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (inner.length === 0 || longest > WRAPPED_AT) return false;
  return (
    inner.filter((line) => !SENTENCE_END.test(line)).length > inner.length / 2 &&
    inner.some(({ length }) => length > 40)
  );
}
