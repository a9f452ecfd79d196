import { APOSTROPHE, isWordAt, kindAt, LETTER, LOWER, runEnd, UPPER } from "./characters";

/** Which tails a name takes without an apostrophe (rule 3.2); `own` also takes the third person's possessive: zırhlı trenine. */
export type Solid = "never" | "inflected" | "own";

const PLURAL = "l[ae]r[ıiuü]?";
const CASE = "(?:n?[ıiuü]n|[yn]?[ae]|[yn]?[ıiuü]|n?[dt][ae]n?|y?l[ae]|n?[cç][ae])";
const RELATIVE = "(?:n?[dt][ae]ki|n?[ıiuü]nki)(?:l[ae]r)?";
const COPULA = "(?:[dt][ıiuü]r|y?[dt][ıiuü]|y?m[ıiuü]ş|y?s[ae])(?:l[ae]r)?";
/** The closed list of §3: plural, then relative and case in turn, then the copula. */
const PARADIGM = `(?:${PLURAL})?(?:${RELATIVE})*${CASE}?(?:${COPULA})?`;
const INFLECTED = new RegExp(`^${PARADIGM}$`, "u");
const OWN = new RegExp(`^(?:s?[ıiuü])?${PARADIGM}$`, "u");

/** A suffix is never longer (rule 3.1). */
const LONGEST = 12;
const LOWER_RUN = /^[a-zçğıöşüâîû]+$/u;
const UPPER_RUN = /^[A-ZÇĞİÖŞÜÂÎÛ]+$/u;
const VOWEL = /[aeıioöuüâîû]$/u;
const VOWEL_FIRST = /^[aeıioöuü]/u;
/** The y and n that only part vowels: dünya is not dün in the dative. */
const BUFFER_FIRST = /^(?:y|n[aeıiuücçdt])/u;

/** Whether a tail without apostrophe is an inflection of the closed list (rules 3.2–3.4); `name` and `tail` in lower case. */
export function isInflection(name: string, tail: string, solid: Solid): boolean {
  if (solid === "never" || tail === "" || tail.length > LONGEST) return false;
  if (VOWEL.test(name) ? VOWEL_FIRST.test(tail) : !name.endsWith(".") && BUFFER_FIRST.test(tail))
    return false;
  return (solid === "own" ? OWN : INFLECTED).test(tail);
}

export interface Surface {
  /** As `matchable` makes it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly solid: Solid;
  /** The name's last letter is softened (Bakanlığ-): it needs a suffix that begins with a vowel (rule 3.4). */
  readonly softened: boolean;
}

/** The end of the Turkish suffix of the name at `start`–`end`, or undefined where what follows makes it another word. */
export function turkishSuffixEnd(surface: Surface): number | undefined {
  const { text, end, softened } = surface;
  if (softened) return solidEnd(surface);
  const next = kindAt(text, end);
  if ((next & APOSTROPHE) !== 0) return apostropheEnd(surface);
  if ((next & LETTER) !== 0) return solidEnd(surface);
  return isWordAt(text, end) ? undefined : end;
}

/** The end of the English suffix: 's, or a bare apostrophe after s that closes no quotation (rule 4.10). */
export function englishSuffixEnd({ text, start, end }: Surface): number | undefined {
  if ((kindAt(text, end) & APOSTROPHE) === 0) return isWordAt(text, end) ? undefined : end;
  const runTo = runEnd(text, end + 1, LETTER);
  const run = text.slice(end + 1, runTo);
  if (run === "") return isPossessiveOfS(text, start, end) ? end + 1 : bareEnd(text, end);
  const isPossessive = run === "s" || (run === "S" && isCapitals(text, start, end));
  return isPossessive && !isWordAt(text, runTo) ? runTo : undefined;
}

/** No lower-case letter and at least one capital from `start` to `end`. */
export function isCapitals(text: string, start: number, end: number): boolean {
  let kinds = 0;
  for (let at = start; at < end; at++) kinds |= kindAt(text, at);
  return (kinds & UPPER) !== 0 && (kinds & LOWER) === 0;
}

/** After an apostrophe any run of small letters (capitals after capitals) is a suffix, whatever its vowels (rules 2.2, 3.1). */
function apostropheEnd({ text, start, end }: Surface): number | undefined {
  const runTo = runEnd(text, end + 1, LETTER);
  const run = text.slice(end + 1, runTo);
  if (run === "") return bareEnd(text, end);
  const fits = LOWER_RUN.test(run) || (UPPER_RUN.test(run) && isCapitals(text, start, end));
  return fits && run.length <= LONGEST && !isWordAt(text, runTo) ? runTo : undefined;
}

function solidEnd({ text, start, end, solid, softened }: Surface): number | undefined {
  const runTo = runEnd(text, end, LETTER);
  if (solid === "never" || runTo - end > LONGEST || goesOn(text, runTo)) return undefined;
  const run = text.slice(end, runTo);
  if (!LOWER_RUN.test(run) && !(UPPER_RUN.test(run) && isCapitals(text, start, end))) return undefined;
  const tail = run.toLocaleLowerCase("tr");
  if (softened && !VOWEL_FIRST.test(tail)) return undefined;
  return isInflection(text.slice(start, end).toLocaleLowerCase("tr"), tail, solid) ? runTo : undefined;
}

/** A solid suffix has no apostrophe after it either: Bakanlığı'nda is of a longer name, not the accusative of Bakanlık. */
function goesOn(text: string, at: number): boolean {
  return (
    isWordAt(text, at) || ((kindAt(text, at) & APOSTROPHE) !== 0 && (kindAt(text, at + 1) & LETTER) !== 0)
  );
}

/** The apostrophe before `at + 1` closes a quotation; a digit or a mark after it belongs to no suffix. */
function bareEnd(text: string, at: number): number | undefined {
  return isWordAt(text, at + 1) ? undefined : at;
}

function isPossessiveOfS(text: string, start: number, end: number): boolean {
  const isQuoted = start > 0 && (kindAt(text, start - 1) & APOSTROPHE) !== 0;
  return !isQuoted && /[sS]/u.test(text.charAt(end - 1)) && !isWordAt(text, end + 1);
}
