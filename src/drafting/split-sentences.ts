import type { Language } from "@/i18n/languages";
import { ALSO_WORDS, GOES_ON, GOES_ON_BEFORE_NUMBER, MAY_END, SENTENCE_STARTERS } from "./abbreviations";
import { type Quotation, quotationsOf } from "./quotations";
import { isFiniteVerb } from "./turkish-verbs";

/** A stretch of a text in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Signs that may end a sentence, with the quotes, brackets and note numbers that close after them; or the end of a line. A
 * run of signs is tried from its first alone: trying it from each would take a million dots the square of the time.
 */
const ENDS = /(?<![.?!…])([.?!…]+)((?:[”"’'»)\]]|\[\d{1,3}\])*)(?=\s|$)|[\n\r\u0085\u2028\u2029]+/gu;
/** As far as the words around a full stop are looked at; keeps the splitter linear. */
const NEAR = 60;

/** The sentences of a text, trimmed, in order (Turkish rules §9). */
export function splitSentences(text: string, language: Language): string[] {
  return sentenceSpans(text, language).map(({ start, end }) => text.slice(start, end));
}

/**
 * Where the sentences of a text stand, without the white space around them. A line's end is always a sentence's end (9.5);
 * a quotation and its reporting clause stay whole (9.6). It does not use `Intl.Segmenter`, whose rules differ by engine.
 */
export function sentenceSpans(text: string, language: Language): Span[] {
  return [...sentencesIn(text, language)];
}

/** The same one by one, for who may have enough of them. */
export function* sentencesIn(text: string, language: Language): Generator<Span, undefined, undefined> {
  let start = 0;
  for (const end of sentenceEnds(text, language)) {
    const span = trimmed(text, start, end);
    if (span) yield span;
    start = end;
  }
}

function* sentenceEnds(text: string, language: Language): Generator<number, undefined, undefined> {
  const quotations = quotationsOf(text);
  let next = 0;
  let start = 0;
  for (const found of text.matchAll(ENDS)) {
    const [sign, dots] = found;
    const end = found.index + sign.length;
    while ((quotations[next]?.end ?? text.length) < found.index + (dots?.length ?? 0)) next++;
    const quotation = quotations[next];
    const isOver =
      dots === undefined ||
      (!isInside(quotation, found.index, end, text, start, language) &&
        isEnd(text, found.index, dots, end, language));
    if (!isOver) continue;
    start = dots === undefined ? found.index : end;
    yield start;
  }
  yield text.length;
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return from < end ? { start: from, end: start + words.trimEnd().length } : undefined;
}

/** Inside a quotation nothing ends, unless the quotation is all there is of its sentences. */
function isInside(
  quotation: Quotation | undefined,
  at: number,
  end: number,
  text: string,
  sentenceStart: number,
  language: Language,
): boolean {
  if (!quotation || at < quotation.start || end > quotation.end - 1) return false;
  const isFirst = quotation.standsFirst && quotation.start >= sentenceStart - 1;
  return !(isFirst || quotation.start < sentenceStart) || !endsWithSentence(quotation, text, language);
}

function endsWithSentence({ end }: Quotation, text: string, language: Language): boolean {
  const dots = text.slice(Math.max(0, end - 4), end - 1).match(/[.?!…]+$/u)?.[0];
  return dots !== undefined && isEnd(text, end - 1 - dots.length, dots, end, language);
}

/** Whether the signs at `at` end a sentence, by what stands before them and what follows at `end`. */
function isEnd(text: string, at: number, dots: string, end: number, language: Language): boolean {
  const following = text.slice(end, end + NEAR).match(/^[^\S\n\r]*([\n\r]|[“„«‘"'([\-–—]*)(.?)/u);
  const [, opening = "", first = ""] = following ?? [];
  if (first === "" || /[\n\r]/u.test(opening)) return true;
  const isQuoteNext = /[“„«‘"']/u.test(opening);
  if (/\p{Ll}/u.test(first) && !isQuoteNext) return false;
  if (text.charAt(at - 1) === "(" && text.charAt(at + dots.length) === ")") return false;
  return (
    dots !== "." ||
    isFullStop(text.slice(Math.max(0, at - NEAR), at), text.slice(end, end + NEAR).trimStart(), language)
  );
}

/** Whether a single full stop ends a sentence, given that no small letter follows. */
function isFullStop(before: string, after: string, language: Language): boolean {
  const word = before.match(/[\p{L}\p{N}\p{M}.]*$/u)?.[0] ?? "";
  const small = word.toLocaleLowerCase(language);
  const isNumberNext = /^[\p{N}%]/u.test(after);
  if (word === small && ALSO_WORDS[language].has(small)) return !goesOnAsAbbreviation(small, after, language);
  // Titles are run together, too: Prof.Dr.; the small letters after a dot are an address's: un.org.
  const last = word.match(/(?<=\.)\p{Lu}\p{L}+$/u)?.[0].toLocaleLowerCase(language) ?? small;
  if (GOES_ON[language].has(small) || GOES_ON[language].has(last)) return false;
  if (GOES_ON_BEFORE_NUMBER[language].has(small)) return !isNumberNext;
  return language === "tr" ? isTurkishStop(before, word, isNumberNext) : isEnglishStop(word, small, after);
}

/** Whether a word that is an abbreviation, too, is one by what follows: fig. 3, sec. III, op. Dr. Ak. */
function goesOnAsAbbreviation(word: string, after: string, language: Language): boolean {
  const next = after.match(/^\p{L}+(?![\p{L}\p{M}'’])/u)?.[0] ?? "";
  if (language === "tr") {
    const title = after.charAt(next.length) === "." ? next.toLocaleLowerCase("tr") : "";
    // Herkes öyle der. Dr. Ak sustu. Bu bir av. Av. Ak geldi.
    return GOES_ON.tr.has(title) && title !== word && !isFiniteVerb(word);
  }
  // An article, a pronoun or an initial: Wait a sec. I came. He loves art. J. Poe does not.
  if (word !== "fig" && /^(?:[AI]\s+\p{Ll}|\p{Lu}\.\s+\p{Lu})/u.test(after)) return false;
  return /^[\p{N}%]/u.test(after) || /^\p{Lu}$/u.test(next) || (next !== "" && ROMAN.test(next));
}

const INITIALS = /^\p{Lu}(?:\.\p{Lu}){0,4}$/u;
const ROMAN = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const ORDINAL = /^\d{1,3}$/u;

/** Initials go on; so do ordinals and Roman numerals, unless a finished sentence or a share stands before them (rule 9.4). 3,5 is no ordinal. */
function isTurkishStop(before: string, word: string, isNumberNext: boolean): boolean {
  if (isNumberNext && /^[\d.]+$/u.test(word)) return /\d{4}/u.test(word);
  if (/\d[,:]\d{1,3}$/u.test(before)) return true;
  if (ORDINAL.test(word) || (ROMAN.test(word) && word.length > 1)) {
    const written = before.slice(0, -word.length).match(/(\p{L}+|%)\s*$/u)?.[1] ?? "";
    const previous = written.toLocaleLowerCase("tr");
    if (previous === "yüzde" || previous === "%") return true;
    // A capital and small letters make a name: Yılmaz 12. Kalkınma Planı'nı anlattı.
    return !/^\p{Lu}\p{L}*\p{Ll}/u.test(written) && isFiniteVerb(previous);
  }
  return !INITIALS.test(word);
}

function isEnglishStop(word: string, small: string, after: string): boolean {
  if (!INITIALS.test(word) && !MAY_END.has(small)) return true;
  return SENTENCE_STARTERS.has(after.match(/^\p{L}+/u)?.[0]?.toLocaleLowerCase("en") ?? "");
}
