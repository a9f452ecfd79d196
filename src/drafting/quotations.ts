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

/** The outermost quotations of a text (rule 9.7), in order. One that is not closed on its line is none. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  for (const { 0: sign, index } of text.matchAll(QUOTES)) {
    if (sign === "\n" || sign === "\r") open = undefined;
    else if (open === undefined) open = isOpening(text, sign, index) ? index : undefined;
    else if (isClosing(sign)) {
      if (index - open < LONGEST)
        found.push({ start: open, end: index + 1, standsFirst: standsFirst(text, open) });
      open = undefined;
    }
  }
  return found;
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
