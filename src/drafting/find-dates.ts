import { parseEdtf } from "@/content/edtf";
import type { Language } from "@/i18n/languages";
import { requireDay } from "./calendar";
import { APOSTROPHE, isWordAt, kindAt, LETTER, runEnd } from "./characters";
import type { Around, DateContext, DateRule, Groups } from "./date-rule";
import { ENGLISH_DATES } from "./dates-en";
import { TURKISH_DATES } from "./dates-tr";
import { matchable } from "./matchable";
import { isInflection } from "./suffixes";

/** A date in running text; offsets as in `Mention`, the suffix apart (rule 8.1). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  readonly suffix: string;
}

interface Candidate {
  readonly rule: DateRule;
  readonly end: number;
  readonly suffixEnd: number;
  readonly groups: Groups;
}

const RULES: Readonly<Record<Language, readonly DateRule[]>> = {
  tr: TURKISH_DATES,
  en: ENGLISH_DATES,
};
/** Where any of the rules matches; one pattern says so far sooner than fifty. */
const STARTS: Readonly<Record<Language, RegExp>> = {
  tr: startOf(TURKISH_DATES),
  en: startOf(ENGLISH_DATES),
};
/** What stands around a date, as far as it can matter. */
const AROUND = 60;

/**
 * The dates a text states, in order, as EDTF (Turkish rules §8, for English text too). Relative ones count from `anchor`, the
 * day of publication, `YYYY-MM-DD`; "the next day" from the date before it in the text (8.9).
 * @throws {RangeError} when the anchor is no day
 */
export function findDates(text: string, language: Language, anchor: string): FoundDate[] {
  return [...datesIn(text, language, anchor)];
}

/**
 * The same one by one, for who may have enough of them.
 * @throws {RangeError} when the anchor is no day
 */
export function* datesIn(
  text: string,
  language: Language,
  anchor: string,
): Generator<FoundDate, undefined, undefined> {
  const copy = matchable(text);
  const small = inSmallLetters(copy.text, language);
  let context: DateContext = {
    anchor: requireDay(anchor),
    previous: undefined,
    previousDay: undefined,
  };
  let done = 0;
  for (const { index } of small.matchAll(STARTS[language])) {
    if (index < done) continue;
    const reading = longestAt(index, small, copy.text, language, context);
    if (!reading) continue;
    done = reading.suffixEnd;
    if (reading.edtf === undefined) continue;
    const { edtf } = reading;
    const end = copy.stored(reading.end);
    yield {
      start: copy.stored(index),
      end,
      edtf,
      suffix: text.slice(end, copy.stored(reading.suffixEnd)),
    };
    context = { ...context, previous: edtf, previousDay: isExact(edtf) ? edtf : context.previousDay };
  }
}

function startOf(rules: readonly DateRule[]): RegExp {
  const any = rules.map(({ pattern }) => withoutNames(pattern.source)).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?=${any})`, "gu");
}

/** Several patterns made one may not share the names of their groups. */
function withoutNames(source: string): string {
  return source.replace(/\(\?<\p{L}\w*>/gu, "(?:").replace(/\\k<sep2?>/gu, "[./-]");
}

/** A day, or days from one to another. */
function isExact(edtf: string): boolean {
  return edtf.split("/").every((end) => parseEdtf(end)?.precision === "day");
}

interface Reading extends Candidate {
  /** Undefined where the words are taken and yet name no day: 30 Şubat. */
  readonly edtf: string | undefined;
}

/** The longest of the ways of writing a date that reads as one at `start`. */
function longestAt(
  start: number,
  small: string,
  text: string,
  language: Language,
  context: DateContext,
): Reading | undefined {
  if (/\d/u.test(text.charAt(start)) && /\d[.,:/-]$/u.test(text.slice(Math.max(0, start - 2), start)))
    return undefined;
  const candidates = RULES[language].flatMap((rule) => {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(small);
    return match && match[0] !== "" ? candidate(rule, match, text, language) : [];
  });
  for (const each of candidates.sort((a, b) => b.end - a.end)) {
    const edtf = each.rule.read(each.groups, context);
    if (edtf !== undefined && parseEdtf(edtf)) return { ...each, edtf };
    if (each.rule.claims) return { ...each, edtf: undefined };
  }
  return undefined;
}

function candidate(rule: DateRule, match: RegExpExecArray, text: string, language: Language): Candidate[] {
  const start = match.index;
  const end = start + match[0].length;
  const suffixEnd =
    language === "tr" ? turkishEnd(text, start, end, rule.solid ?? false) : englishEnd(text, end);
  if (suffixEnd === undefined) return [];
  const around: Around = {
    words: text.slice(start, end),
    suffix: text.slice(end, suffixEnd),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(suffixEnd, suffixEnd + AROUND),
  };
  return !rule.fits || rule.fits(around) ? [{ rule, end, suffixEnd, groups: match.groups ?? {} }] : [];
}

/** Small letters of the language, unit by unit, so that offsets hold. */
function inSmallLetters(text: string, language: Language): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLocaleLowerCase(language);
    return small.length === letter.length ? small : letter;
  });
}

const RELATIVE = /^(?:(?:de)?k[iü]|daki)(?:l[ae]r)?(?:n?[ıiuü]n|[yn]?[aeıiuü]|n?[dt][ae]n?)?$/u;

function turkishEnd(text: string, start: number, end: number, solid: boolean): number | undefined {
  if ((kindAt(text, end) & APOSTROPHE) !== 0) {
    const runTo = runEnd(text, end + 1, LETTER);
    if (runTo === end + 1) return isWordAt(text, runTo) ? undefined : end;
    return runTo - end <= 13 && !isWordAt(text, runTo) ? runTo : undefined;
  }
  if (!isWordAt(text, end)) return endsNumber(text, end) ? end : undefined;
  const runTo = runEnd(text, end, LETTER);
  const tail = text.slice(end, runTo).toLocaleLowerCase("tr");
  const fits =
    isInflection(text.slice(start, end).toLocaleLowerCase("tr"), tail, "inflected") || RELATIVE.test(tail);
  return solid && tail !== "" && fits && !isWordAt(text, runTo) ? runTo : undefined;
}

function englishEnd(text: string, end: number): number | undefined {
  if (isWordAt(text, end)) return undefined;
  if (/^'s(?![\p{L}\p{N}\p{M}])/u.test(text.slice(end, end + 4))) return end + 2;
  if (/^'\p{L}/u.test(text.slice(end, end + 3))) return undefined;
  return endsNumber(text, end) ? end : undefined;
}

/** No digit goes on after a dot, comma, slash, colon or hyphen: 13.09.2023.4, 1.250. */
function endsNumber(text: string, end: number): boolean {
  return !/\d/u.test(text.charAt(end - 1)) || !/^[.,:/-]\d/u.test(text.slice(end, end + 2));
}
