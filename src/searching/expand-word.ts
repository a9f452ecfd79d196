import { LANGUAGES, type Language, type PerLanguage } from "@/i18n/languages";
import { editDistance } from "@/lib/nearest";
import { unpackWords } from "./index-files";
import { matchPrefix, matchTypo, matchWord, type WordMatch } from "./match-word";
import type { QueryWord } from "./parse-query";
import { partsFor, properOf, type SearchSource } from "./search-source";
import { startsOf } from "./stems";
import { type OpenPart, type Posting, rowsFrom, type TermTable } from "./term-table";
import type { Term } from "./words";

/** A term of the index that answers a word of the query. */
export interface FoundTerm {
  readonly term: Term;
  readonly match: WordMatch;
  readonly postings: readonly Posting[];
}

/** A word of the query with all that answers it. */
export interface ExpandedWord {
  readonly word: QueryWord;
  readonly found: PerLanguage<readonly FoundTerm[]>;
  /** Loose terms taken instead, where the word itself is nowhere. */
  readonly instead: readonly string[];
}

type Match = (word: QueryWord, term: Term, language: Language) => WordMatch | undefined;

/**
 * The terms that answer a word in either language. Spellings and forms of the word and, while it is open, what it begins;
 * where there is none, what it begins anyway. All that is found has what was typed: a thread takes nothing else.
 */
export async function expandAsTyped(source: SearchSource, word: QueryWord): Promise<ExpandedWord> {
  const parts = await partsOfWord(source, word);
  const proper = properOf(source.head);
  const own: Match = (asked, term, language) => matchWord(asked, term, language, proper);
  const found = findTerms(parts, word, own);
  return { word, found: isNowhere(found) ? findTerms(parts, word, matchPrefix) : found, instead: [] };
}

/** The same; and where there is nothing at all, the nearest spellings. */
export async function expandWord(source: SearchSource, word: QueryWord): Promise<ExpandedWord> {
  const typed = await expandAsTyped(source, word);
  if (!isNowhere(typed.found)) return typed;
  const instead = nearestTerms(source, await partsOfWord(source, word), word.terms.tr.loose);
  return { word, found: await findInstead(source, instead), instead };
}

export function isNowhere({ tr, en }: ExpandedWord["found"]): boolean {
  return tr.length + en.length === 0;
}

/** Alike but for case and accents; a phrase and what is left out are meant as they are written. */
export async function spellingsOf(
  source: SearchSource,
  word: QueryWord,
): Promise<PerLanguage<readonly FoundTerm[]>> {
  const parts = await loadParts(
    source,
    partsFor(source.head, word.terms.tr.loose, word.terms.tr.loose).slice(0, 1),
  );
  return findTerms(parts, word, (asked, term, language) =>
    term.loose === asked.terms[language].loose ? matchWord(asked, term, language) : undefined,
  );
}

async function partsOfWord(source: SearchSource, word: QueryWord): Promise<readonly OpenPart[]> {
  const numbers = LANGUAGES.flatMap((language) => {
    const { loose } = word.terms[language];
    const [first = loose, ...others] = startsOf(loose, language);
    return [
      ...partsFor(source.head, loose, first),
      ...others.flatMap((start) => partsFor(source.head, start, start)),
    ];
  });
  return loadParts(
    source,
    [...new Set(numbers)].sort((a, b) => a - b),
  );
}

function loadParts(source: SearchSource, numbers: readonly number[]): Promise<readonly OpenPart[]> {
  return Promise.all(numbers.map((number) => source.part(number)));
}

function findTerms(
  parts: readonly OpenPart[],
  word: QueryWord,
  match: Match,
): PerLanguage<readonly FoundTerm[]> {
  const inTable = (table: TermTable, language: Language, start: string) => {
    const [from, to] = rowsFrom(table, start);
    return table.terms.slice(from, to).flatMap((term, i): FoundTerm | readonly [] => {
      const matched = match(word, term, language);
      return matched ? { term, match: matched, postings: table.postings(from + i) } : [];
    });
  };
  const inLanguage = (language: Language) => {
    const starts = startsOf(word.terms[language].loose, language);
    return parts.flatMap((part) => starts.flatMap((start) => inTable(part[language], language, start)));
  };
  return { tr: inLanguage("tr"), en: inLanguage("en") };
}

/** So many letters may be wrong, missing, too many or swapped; of a number none, which would be another. */
export function editsAllowed(word: string): number {
  if (word.length < 4 || /^[0-9]+$/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

const MOST_INSTEAD = 4;

function nearestTerms(source: SearchSource, parts: readonly OpenPart[], word: string): readonly string[] {
  const near = nearTo(word, candidates(source, parts), editsAllowed(word));
  const least = near[0]?.edits;
  return near
    .filter(({ edits }) => edits === least)
    .slice(0, MOST_INSTEAD)
    .map(({ candidate }) => candidate);
}

/** Spellings farther off than are taken for a slip, to be offered; nearest first, with their accents where these are known. */
export async function suggestFor(source: SearchSource, word: QueryWord): Promise<readonly string[]> {
  const { loose } = word.terms.tr;
  const parts = await partsOfWord(source, word);
  const near = nearTo(loose, candidates(source, parts), Math.max(1, Math.round(loose.length * 0.3)));
  const spelled = new Map(termsOf(parts).map((term) => [term.loose, term.strict]));
  return near.slice(0, MOST_INSTEAD).map(({ candidate }) => spelled.get(candidate) ?? candidate);
}

/** How the words are written that are taken instead of one that is nowhere, each once, nearest first. */
export function spellingsInstead({ found, instead }: ExpandedWord): readonly string[] {
  const terms = [...found.tr, ...found.en].map(({ term }) => term);
  return instead.flatMap((loose) => terms.find((term) => term.loose === loose)?.strict ?? []);
}

function candidates({ head }: SearchSource, parts: readonly OpenPart[]): ReadonlySet<string> {
  return new Set([...unpackWords(head.common), ...termsOf(parts).map(({ loose }) => loose)]);
}

function termsOf(parts: readonly OpenPart[]): readonly Term[] {
  return parts.flatMap(({ tr, en }) => [...tr.terms, ...en.terms]);
}

function nearTo(word: string, terms: ReadonlySet<string>, most: number) {
  const near: { candidate: string; edits: number }[] = [];
  const letters = lettersOf(word);
  for (const candidate of terms) {
    if (Math.abs(candidate.length - word.length) > most || candidate.length < 3) continue;
    if (countBits(letters ^ lettersOf(candidate)) > 2 * most) continue;
    const edits = editDistance(word, candidate, most + 1);
    if (edits > 0 && edits <= most) near.push({ candidate, edits });
  }
  const alike = (candidate: string) => (candidate.startsWith(word.charAt(0)) ? 0 : 1);
  return near.sort((a, b) => a.edits - b.edits || alike(a.candidate) - alike(b.candidate));
}

/** Which letters a word has, as bits: an edit changes two at most, so most words need no closer look. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

async function findInstead(
  source: SearchSource,
  instead: readonly string[],
): Promise<PerLanguage<readonly FoundTerm[]>> {
  const numbers = [...new Set(instead.flatMap((loose) => partsFor(source.head, loose, loose).slice(0, 1)))];
  const parts = await loadParts(source, numbers);
  const inLanguage = (language: Language) =>
    parts.flatMap((part) =>
      part[language].terms.flatMap((term, row): FoundTerm | readonly [] =>
        instead.includes(term.loose)
          ? { term, match: matchTypo(term), postings: part[language].postings(row) }
          : [],
      ),
    );
  return { tr: inLanguage("tr"), en: inLanguage("en") };
}
