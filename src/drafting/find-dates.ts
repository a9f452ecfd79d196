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
  readonly start: number;
  readonly end: number;
  readonly suffixEnd: number;
  readonly groups: Groups;
}

const RULES: Readonly<Record<Language, readonly DateRule[]>> = { tr: TURKISH_DATES, en: ENGLISH_DATES };
/** What stands around a date, as far as it can matter. */
const AROUND = 60;

/**
 * The dates a text states, in order, as EDTF (Turkish rules §8, for English text too). Relative ones count from `anchor`, the
 * day of publication, `YYYY-MM-DD`; "the next day" from the date before it in the text (8.9).
 * @throws {RangeError} when the anchor is no day
 */
export function findDates(text: string, language: Language, anchor: string): FoundDate[] {
  const copy = matchable(text);
  const found: FoundDate[] = [];
  let context: DateContext = { anchor: requireDay(anchor), previous: undefined };
  let done = 0;
  for (const candidate of candidatesIn(copy.text, language)) {
    if (candidate.start < done) continue;
    const edtf = candidate.rule.read(candidate.groups, context);
    if (edtf === undefined || !parseEdtf(edtf)) {
      if (candidate.rule.claims) done = candidate.suffixEnd;
      continue;
    }
    const end = copy.stored(candidate.end);
    found.push({
      start: copy.stored(candidate.start),
      end,
      edtf,
      suffix: text.slice(end, copy.stored(candidate.suffixEnd)),
    });
    context = { ...context, previous: edtf };
    done = candidate.suffixEnd;
  }
  return found;
}

/** Leftmost first, then longest. */
function candidatesIn(text: string, language: Language): Candidate[] {
  const small = inSmallLetters(text, language);
  const candidates = RULES[language].flatMap((rule) =>
    [...small.matchAll(rule.pattern)].flatMap((match) => candidate(rule, match, text, language)),
  );
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
}

function candidate(rule: DateRule, match: RegExpExecArray, text: string, language: Language): Candidate[] {
  const start = match.index;
  const end = start + match[0].length;
  if (
    isWordAt(text, start - 1) ||
    (/\d[.,:/-]$/u.test(text.slice(Math.max(0, start - 2), start)) && /\d/u.test(text.charAt(start)))
  )
    return [];
  const suffixEnd =
    language === "tr" ? turkishEnd(text, start, end, rule.solid ?? false) : englishEnd(text, end);
  if (suffixEnd === undefined) return [];
  const around: Around = {
    words: text.slice(start, end),
    suffix: text.slice(end, suffixEnd),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(suffixEnd, suffixEnd + AROUND),
  };
  if (rule.fits && !rule.fits(around)) return [];
  return [{ rule, start, end, suffixEnd, groups: match.groups ?? {} }];
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
