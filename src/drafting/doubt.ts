import type { Language } from "@/i18n/languages";
import { isWordAt, kindAt, LOWER, SPACE, UPPER } from "./characters";
import type { Name } from "./gazetteer";
import { NO_NAME } from "./no-names";
import { isCapitals } from "./suffixes";
import { isThirdPersonVerb } from "./turkish-verbs";

/** Why a match may be no mention: the word at a sentence's beginning (Kim?), or somebody else of that surname. */
export type Doubt = "common-word" | "another-person";

/** A name found in the matchable copy of a text. */
export interface Found {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  readonly suffixEnd: number;
}

/** The words a question opens with that are also names: a capital at a sentence's beginning says nothing of them (rule 4.8). */
const QUESTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  tr: new Set(["kim"]),
  en: new Set(["will", "may"]),
};
/** Names that are small words at a sentence's beginning; nouns like sun, van and ordu are told apart by case alone (rule 4.4). */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  tr: new Set(["no"]),
  en: new Set(["no", "so", "he", "an"]),
};

/** Whether a name, in lower case, is one of the small words of the language, so that more than its capitals must tell. */
export function isSmallWord(word: string, language: Language): boolean {
  return QUESTION_WORDS[language].has(word) || SMALL_WORDS[language].has(word);
}

/** As far as a sentence is followed to its end; keeps the matcher linear. */
const REACH = 600;

/** Rules 4.8 and 4.9; a suffix settles it (Kim'in). */
export function doubtAbout(
  found: Found,
  text: string,
  language: Language,
  beginsName: (at: number) => boolean,
): Doubt | undefined {
  if (found.suffixEnd > found.end || /\s/u.test(found.name.text)) return undefined;
  if (isCommonWord(found, text, language)) return "common-word";
  return isAnotherPerson(found, text, language, beginsName) ? "another-person" : undefined;
}

function isCommonWord({ name, start, end }: Found, text: string, language: Language): boolean {
  const word = name.text.toLocaleLowerCase(language);
  if (word === "no" && /^\s?[.:]?\s?\p{N}/u.test(text.slice(end, end + 4))) return true;
  if (!isSentenceInitial(text, start)) return false;
  if (QUESTION_WORDS[language].has(word)) return isQuestionWord(text, end, language);
  return SMALL_WORDS[language].has(word) && !/^\s*,/u.test(text.slice(end, end + 8));
}

const ASKING_NEXT =
  /^(?:o|bu|şu|ne|m[iıuü]|mi(?:ydi|ymiş|dir)|bilir|(?!kursa$)\p{L}+[aeıiuü]rs[ae]|var|yok|değil)$/u;
/** Gelecek is also the coming week, month, Monday. */
const COMING = /^\s+gelecek\s+(?:hafta|ay|yıl|sene|gün|dönem|sezon|pazar|salı|çarşamba|perşembe|cuma)/iu;
/** At a sentence's beginning "Kim" asks where the sentence ends in "?" or such a word follows (rule 4.8). */
function isQuestionWord(text: string, end: number, language: Language): boolean {
  const rest = text.slice(end, end + REACH);
  return (language === "tr" && asksByNextWord(rest)) || sentenceEnd(rest) === "?";
}

function asksByNextWord(rest: string): boolean {
  const word = rest.match(/^\s+(\p{L}+)/u)?.[1] ?? "";
  // A capital makes it a name (Kim Putin'e), unless all its letters are: that is a heading.
  const isName = /^\p{Lu}\p{Ll}/u.test(word);
  const next = isName ? "" : word.toLocaleLowerCase("tr");
  return ASKING_NEXT.test(next) || (isThirdPersonVerb(next) && !COMING.test(rest));
}

/** The sign that ends the sentence or the quotation; a dot inside a number ends none. */
function sentenceEnd(rest: string): string {
  return rest.match(/[?!…\n”"»]|\.(?!\p{N})/u)?.[0] ?? "";
}

const TITLE_BEFORE =
  /(?:^|[^\p{L}])(?:dr|prof|doç|av|gen|alb|amir|sn|yzb|bşk|mr|mrs|ms|st|lt|col|maj|adm|sen|gov|rep)\.\s*$/iu;

const INITIAL_BEFORE = /(?:^|[^\p{L}\p{M}])\p{Lu}\.\s*$/u;

function isSentenceInitial(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/(?:^|\n)\s*(?:[-–—•*]\s+)?$/u.test(before)) return true;
  if (TITLE_BEFORE.test(before) || INITIAL_BEFORE.test(before)) return false;
  return /[.!?…:][)\]”’"»']*\s+[“‘"«'(\-–—]*$|(?:^|\s)[“‘"«'(]+$|[“«]$/u.test(before);
}

/** Peoples by their land. A closed list: Natali, Ali and Veli end as they do. */
const PEOPLES =
  "Koreli|Çinli|Japonyalı|Moğolistanlı|Hindistanlı|Pakistanlı|Afganistanlı|Vietnamlı|Taylandlı|Filipinli|Endonezyalı|Malezyalı|Singapurlu|Tayvanlı|Hongkonglu|Asyalı|Afrikalı|Avrupalı|Amerikalı|Kanadalı|Meksikalı|Brezilyalı|Arjantinli|Kübalı|Avustralyalı|Rusyalı|Ukraynalı|Belaruslu|Polonyalı|Almanyalı|Fransalı|İngiltereli|İspanyalı|İtalyalı|Hollandalı|Belçikalı|İsviçreli|İsveçli|Norveçli|Danimarkalı|Finlandiyalı|Avusturyalı|Macaristanlı|Romanyalı|Türkiyeli|Suriyeli|Iraklı|İranlı|İsrailli|Filistinli|Lübnanlı|Mısırlı|Azerbaycanlı|Kazakistanlı|Moskovalı|Pyongyanglı|Seullü|Pekinli|Washingtonlu|Batılı|Doğulu";
/** Capitalised as well, and yet no given name: titles, peoples (Çinli, Rus), small words in a heading. */
const NO_GIVEN_NAME: Readonly<Record<Language, RegExp>> = {
  tr: new RegExp(
    `^(?:Bey|Hanım|Efendi|Paşa|Hoca|Usta|Ağa|Başkan|Yoldaş|Ailesi|Hanedanı|Ve|İle|Da|De|Türk|Amerikan|Alman|Fransız|İngiliz|Japon|Arap|Yunan|(?:${PEOPLES})(?:l[ae]r\\p{L}*)?)$`,
    "u",
  ),
  en: /^(?:Jr|Sr)$/u,
};
const PLACE_SUFFIX = /^'(?:y?[ae]|[dt][ae]n?|n[dt][ae]n?)(?!\p{L})/u;
const CAPITALISED_WORD = /^(\s+)(\p{Lu}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*)/u;

/** A surname before a capitalised word that no name has: perhaps another person's given name (rule 4.9). */
function isAnotherPerson(
  { name, start, end }: Found,
  text: string,
  language: Language,
  beginsName: (at: number) => boolean,
): boolean {
  if (!name.isSurnameFirst || isCapitals(text, start, end) || (kindAt(text, end) & SPACE) === 0) return false;
  const rest = text.slice(end, end + 80);
  const [whole = "", space = "", word = ""] = rest.match(CAPITALISED_WORD) ?? [];
  if (word === "" || space.includes("\n") || isNoGivenName(word, language)) return false;
  if (beginsName(end + space.length)) return false;
  if (isAcronym(word) || isWordAt(text, end + whole.length)) return false;
  const isKoreanGiven = /-\p{Ll}/u.test(word) || /^\s\p{Lu}\p{Ll}+/u.test(rest.slice(whole.length));
  if (!isKoreanGiven && PLACE_SUFFIX.test(rest.slice(whole.length))) return false;
  return /-\p{Ll}/u.test(word) || !isTitleCase(text, start);
}

function isNoGivenName(word: string, language: Language): boolean {
  return NO_GIVEN_NAME[language].test(word) || NO_NAME[language].test(word);
}

function isAcronym(word: string): boolean {
  return word.length > 1 && isCapitals(word, 0, word.length);
}

/** A headline that capitalises its words says nothing by a capital. */
function isTitleCase(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const line =
    before.slice(before.lastIndexOf("\n") + 1) + (text.slice(at, at + REACH).split("\n", 1)[0] ?? "");
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capitalised = words.filter(
    (word) => (kindAt(word, 0) & UPPER) !== 0 && (kindAt(word, 1) & LOWER) !== 0,
  );
  return !/[.!?]/u.test(line) && words.length >= 4 && capitalised.length >= words.length * 0.8;
}
