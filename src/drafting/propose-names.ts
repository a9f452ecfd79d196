import type { Entity, EntityType } from "@/content/model";
import type { Language, PerLanguage } from "@/i18n/languages";
import { slug } from "@/i18n/slug";
import { GOES_ON, SENTENCE_STARTERS } from "./abbreviations";
import { APOSTROPHE, kindAt, LETTER, runEnd } from "./characters";
import type { FoundDate } from "./find-dates";
import type { Mention } from "./find-mentions";
import { NO_NAME } from "./no-names";
import type { Span } from "./split-sentences";
import { isCapitals } from "./suffixes";

/** A name that the gazetteer lacks, for an editor to judge. */
export interface ProposedName {
  readonly name: string;
  readonly type: EntityType;
  /** How often it stands in the text. */
  readonly count: number;
  /** Where it stands first, with the words around it. */
  readonly start: number;
  readonly around: string;
}

/** Capitalised words with what joins them inside a name: Jong-un, van der Berg, A5. */
const NAME =
  /(?<![\p{L}\p{N}\p{M}'’‘ʼ])\p{Lu}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*(?:[^\S\n](?:(?:van|von|de|der|al|bin|el|of|the|for)[^\S\n]){0,2}\p{Lu}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*){0,6}/gu;
/** What a person holds: words up to one belong to the office (Ulaştırma Bakanı, Transport Minister). */
const OFFICE =
  /^(?:Başkanı?|Bakanı?|Yardımcısı|Başbakanı?|Cumhurbaşkanı?|Sözcüsü|Sekreteri?|Lideri?|Büyükelçisi|Valisi|Müdürü?|Komutanı?|President|Minister|Premier|Secretary|Chairman|Spokesman|Ambassador|Governor)$/u;
/** Before a name at a sentence's beginning these are no part of it. */
const STARTERS: PerLanguage<ReadonlySet<string>> = {
  tr: new Set(
    "ama ancak ardından artık ayrıca bazı ben bir birçok biz bu buna bunlar bunu bunun böyle böylece bütün daha eğer fakat hem hiç her için ilk ise işte kim ne neden nasıl niçin o ona onlar onu onun oysa önce özellikle sen siz son sonra sonunda şimdi şu tüm ve ya yeni yine çok çünkü".split(
      " ",
    ),
  ),
  en: SENTENCE_STARTERS,
};
const ROMAN = /^[IVX]{2,5}$/u;
/** A quotation or a sentence begins behind it; a title or an initial with its full stop begins none. */
const OPENS = /[“„«‘"'(]$|[?!…:]["”’»)]*\s$|(?:\p{L}{5,}|(?:^|\s)\p{Ll}{3,})\.["”’»)]*\s$/u;
const PERSON_BEFORE =
  /(?:(?:^|\s)(?:\p{Lu}|Av|Alb|Gen|Org|Doç|Op|Sn|Sen|Col|Gov|Rep|Capt|Sgt|Lt|Rev)\.|Başkanı?|Bakanı?|Yardımcısı|Sözcüsü|Sekreteri|Lideri?|lideri?|Sayın|Bay|Bayan|Büyükelçisi|Valisi|General|Mareşal|Amiral|Dr\.|Prof\.|President|Minister|Premier|Chairman|Secretary|spokesman|spokeswoman|leader|Mr\.?|Mrs\.?|Ms\.?|ambassador|Ambassador|Governor|Marshal|Admiral|Senator)\s$/u;
const PERSON_AFTER = /^\s(?:Bey|Hanım|said|told|dedi|söyledi|konuştu)(?!\p{L})/u;
const ORGANISATION =
  /(?:Bakanlığı|Ajansı|Partisi|Üniversitesi|Konseyi|Kurumu|Birliği|Örgütü|Meclisi|Ordusu|Servisi|Bankası|Komitesi|Komisyonu|Şirketi|Gazetesi|Holding|Ministry|Agency|Party|University|Council|Union|Organi[sz]ation|Parliament|Army|Service|Bank|Committee|Commission|Company|Times|Post|Group|Corporation|Institute)$/u;
const PLACE =
  /(?:Üssü|Havaalanı|Limanı|Adası|Nehri|Dağı|Gölü|Köprüsü|Sarayı|Garı|Meydanı|bölgesi|Airport|Port|Island|River|Mount|Lake|Bridge|Palace|Station|Square|Region|Cosmodrome)$/u;
const EVENT =
  /(?:Forumu|Zirvesi|Konferansı|Festivali|Oyunları|Savaşı|Bayramı|Günü|Forum|Summit|Conference|Festival|Games|War|Day)$/u;
const TREATY = /(?:Antlaşması|Anlaşması|Sözleşmesi|Protokolü|Treaty|Agreement|Convention|Protocol)$/u;
const PLACE_SUFFIX = /^['’](?:[dt][ae](?:ki\p{L}*|n)?|y?[ae])$/u;

interface Sighting {
  readonly name: string;
  readonly start: number;
  readonly opensSentence: boolean;
  readonly type: EntityType | undefined;
}

/**
 * The capitalised names that neither mentions nor dates cover, the most frequent first. A single word that only ever opens
 * sentences is left out: a capital there says nothing.
 */
export function proposeNames(
  text: string,
  language: Language,
  mentions: readonly Mention[],
  dates: readonly FoundDate[],
  sentences: readonly Span[],
): ProposedName[] {
  const openings = new Set(sentences.flatMap(({ start }) => [start, start + 1]));
  const covered = coverage(text.length, [
    ...mentions.filter(({ uncertain }) => uncertain !== "another-person"),
    ...dates,
  ]);
  const sightings = [...text.matchAll(NAME)].flatMap((match) =>
    sightingsIn(match[0], match.index, text, language, covered, openings),
  );
  const byName = groupBy(sightings, ({ name }) => name);
  const surnames = new Set([...byName.keys()].flatMap((name) => name.split(" ").slice(1).slice(-1)));
  const isName = (name: string, each: readonly Sighting[]) =>
    name.includes(" ") || (!surnames.has(name) && each.some(({ opensSentence }) => !opensSentence));
  return [...byName]
    .filter(([name, each]) => isName(name, each))
    .map(([name, each]) => proposal(name, each, surnamesOf(name, byName), text))
    .sort((a, b) => b.count - a.count || a.start - b.start);
}

/** Proposals as entries of `entities.json`; the name is the same in both languages, and the note empty, until a person knows better. */
export function proposedEntities(names: readonly ProposedName[]): Entity[] {
  return names.map(({ name, type }) => ({
    id: slug(name).replace(/^(?=\d)/u, "x-"),
    type,
    name: { tr: name, en: name },
    aliases: { tr: [], en: [] },
    note: { tr: "", en: "" },
    wikidata: null,
  }));
}

/** Later mentions by the surname alone count for the longer name. */
function surnamesOf(name: string, byName: ReadonlyMap<string, Sighting[]>): Sighting[] {
  const surname = name.split(" ").at(-1) ?? "";
  return surname === name ? [] : (byName.get(surname) ?? []);
}

function coverage(length: number, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

/** What is left of a run of capitalised words when covered ones, titles and a sentence's opening are taken away. */
function sightingsIn(
  run: string,
  at: number,
  text: string,
  language: Language,
  covered: Uint8Array,
  openings: ReadonlySet<number>,
): Sighting[] {
  const sightings: Sighting[] = [];
  let words: Word[] = [];
  const close = () => {
    const name = withoutTitles(words, language, openings);
    const [first] = name;
    const last = name.at(-1);
    if (first && last) sightings.push(sighting(first.start, last.start + last.word.length, text, openings));
    words = [];
  };
  for (const match of run.matchAll(/\S+/gu)) {
    const start = at + match.index;
    if (covered[start] === 1 || isAbbreviation(match[0], text, start, language)) close();
    else words.push({ word: match[0], start });
  }
  close();
  return sightings.filter(
    ({ name, start }) => name.length > 1 && !ROMAN.test(name) && !isHeadline(text, start),
  );
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words of a name without titles, offices, what opens the sentence, and small words at either end. */
function withoutTitles(words: readonly Word[], language: Language, openings: ReadonlySet<number>): Word[] {
  const isOrganisation = ORGANISATION.test(words.at(-1)?.word ?? "");
  const rest = words.slice(words.findLastIndex(({ word }) => OFFICE.test(word)) + 1);
  const isNone = ({ word, start }: Word) =>
    !/^\p{Lu}/u.test(word) ||
    (openings.has(start) && STARTERS[language].has(word.toLocaleLowerCase(language))) ||
    (!isOrganisation && NO_NAME[language].test(word));
  while (rest[0] && isNone(rest[0])) rest.shift();
  for (let last = rest.at(-1); last && isNone(last); last = rest.at(-1)) rest.pop();
  return rest;
}

function isAbbreviation(word: string, text: string, start: number, language: Language): boolean {
  return text.charAt(start + word.length) === "." && GOES_ON[language].has(word.toLocaleLowerCase(language));
}

/** Where all is written in capitals, they tell no names. */
function isHeadline(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const line =
    before.slice(before.search(/[^.!?\n]*$/u)) +
    (/^[^.!?\n]*/u.exec(text.slice(start, start + 40))?.[0] ?? "");
  return /\s/u.test(line.trim()) && isCapitals(line, 0, line.length);
}

function sighting(start: number, end: number, text: string, openings: ReadonlySet<number>): Sighting {
  const name = text.slice(start, end);
  const suffix = (kindAt(text, end) & APOSTROPHE) !== 0 ? text.slice(end, runEnd(text, end + 1, LETTER)) : "";
  const type = typeOf(
    name,
    suffix,
    text.slice(Math.max(0, start - 24), start),
    text.slice(end + suffix.length, end + suffix.length + 12),
  );
  const opensSentence = openings.has(start) || OPENS.test(text.slice(Math.max(0, start - 24), start));
  return { name, start, opensSentence, type };
}

function typeOf(name: string, suffix: string, before: string, after: string): EntityType | undefined {
  if (ORGANISATION.test(name)) return "organisation";
  if (TREATY.test(name)) return "treaty";
  if (EVENT.test(name)) return "event";
  if (PLACE.test(name)) return "place";
  if (PERSON_BEFORE.test(before) || PERSON_AFTER.test(after)) return "person";
  if (/\p{Lu}-?\d|-\d/u.test(name)) return "vehicle";
  if (/^\p{Lu}{2,6}$/u.test(name)) return "organisation";
  if (/(?:^|\s)(?:in|at|to|from|near)\s$/u.test(before) && !/\s/u.test(name)) return "place";
  return PLACE_SUFFIX.test(suffix) && !/\s/u.test(name) ? "place" : undefined;
}

/** The type is guessed by the whole name alone: "Arslan'a" looks like a place that somebody goes to. */
function proposal(
  name: string,
  whole: readonly Sighting[],
  surnames: readonly Sighting[],
  text: string,
): ProposedName {
  const guesses = whole.flatMap(({ type }) => type ?? []);
  const votes = groupBy(guesses, (type) => type);
  const [best] = [...votes].sort((a, b) => b[1].length - a[1].length);
  const start = whole[0]?.start ?? 0;
  const around = text.slice(Math.max(0, start - 24), start + name.length + 24).replace(/\s+/gu, " ");
  return {
    name,
    type: best?.[0] ?? (name.includes(" ") ? "person" : "place"),
    count: whole.length + surnames.length,
    start,
    around,
  };
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
