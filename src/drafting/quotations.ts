/** A quotation with its quotes, in UTF-16 units. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Nothing of its sentence stands before it. */
  readonly standsFirst: boolean;
}

const QUOTES = /[“”„«»"\n\r]/gu;
const OPENERS = "“„«";
/** Longer ones are taken for unbalanced quotes. */
const LONGEST = 2000;

/** An apostrophe inside stands before a letter, what closes does not; one before a digit opens a decade (the ‘90s). Each stretch between two openings is gone through once. */
const SINGLE = /(?<![\p{L}\p{N}])‘(?!\d)(?:[^‘’\n\r]|’(?=[\p{L}\p{N}])){1,2000}’(?![\p{L}\p{N}])/gu;

/** The outermost quotations of a text (rule 9.7), in order. One that is not closed on its line is none. */
export function quotationsOf(text: string): Quotation[] {
  const single = [...text.matchAll(SINGLE)].map(({ 0: whole, index }) =>
    quotation(text, index, index + whole.length),
  );
  const all = [...doubleQuotationsOf(text), ...single].toSorted((a, b) => a.start - b.start);
  let done = 0;
  return all.filter(({ start, end }) => {
    const isOutermost = start >= done;
    if (isOutermost) done = end;
    return isOutermost;
  });
}

function doubleQuotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  for (const { 0: sign, index } of text.matchAll(QUOTES)) {
    if (sign === "\n" || sign === "\r") open = undefined;
    else if (open === undefined) open = isOpening(text, sign, index) ? index : undefined;
    else if (isClosing(sign)) {
      if (index - open < LONGEST) found.push(quotation(text, open, index + 1));
      open = undefined;
    }
  }
  return found;
}

function quotation(text: string, start: number, end: number): Quotation {
  return { start, end, standsFirst: standsFirst(text, start) };
}

function isOpening(text: string, sign: string, at: number): boolean {
  return OPENERS.includes(sign) || (sign === '"' && !/\S/u.test(text.charAt(at - 1).replace(/[([–—-]/u, "")));
}

function isClosing(sign: string): boolean {
  return sign === "”" || sign === "»" || sign === '"' || sign === "“";
}

function standsFirst(text: string, at: number): boolean {
  return /(?:^|[\n\r]|[.?!…][”"’'»)\]]*\s)\s*[-–—]?\s*$/u.test(text.slice(Math.max(0, at - 20), at));
}
