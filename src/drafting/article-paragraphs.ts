/** A block of a raw article. */
export interface ArticleParagraph {
  readonly text: string;
  /** Short, without a full stop at its end, and something follows (rule 9.5). */
  readonly isHeading: boolean;
}

const LONGEST_HEADING = 120;
const WRAPPED_AT = 130;
const SENTENCE_END = /[.?!…:;][”"’'»)\]]*$/u;
/** Not allowed in an edition: controls, bidirectional overrides, byte order marks, halves of characters. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The paragraphs of an article in plain text, in NFC, each on one line. Blank lines part paragraphs; without them each line is one,
 * unless the lines are wrapped by hand, which shows by their length and by sentences that run over their ends (rule 9.5).
 */
export function articleParagraphs(article: string): ArticleParagraph[] {
  const text = article
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/gu, "\n")
    .replace(FORBIDDEN, "");
  const blocks = text.split(/\n[^\S\n]*\n\s*/u).flatMap((block) => {
    const lines = block
      .split("\n")
      .map((line) => line.replace(/\s+/gu, " ").trim())
      .filter((line) => line !== "");
    return isWrapped(lines) ? [lines.join(" ")] : lines;
  });
  return blocks.map((block, i) => ({
    text: block,
    isHeading: block.length <= LONGEST_HEADING && !SENTENCE_END.test(block) && i < blocks.length - 1,
  }));
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
