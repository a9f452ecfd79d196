import { calendarDay, parseEdtf } from "@/content/edtf";
import { type Day, dayText, yearText } from "./calendar";
import {
  centuryText,
  decadeText,
  fromPrevious,
  partOfYear,
  previousYear,
  shifted,
  type Turn,
  turned,
  turnedMonth,
  turnedSeason,
  turnedWeekday,
  type Written,
  writtenDate,
  writtenIn,
  writtenRange,
} from "./date-parts";
import type { Around, DateRule, Groups } from "./date-rule";
import { numericDate } from "./numeric-dates";

const MONTHS = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split(" ");
const WEEKDAYS = "pazartesi salı çarşamba perşembe cuma cumartesi pazar".split(" ");
const SEASONS: Readonly<Record<string, number>> = {
  bahar: 21,
  ilkbahar: 21,
  yaz: 22,
  güz: 23,
  sonbahar: 23,
  kış: 24,
};
const NUMBERS = "sıfır bir iki üç dört beş altı yedi sekiz dokuz on".split(" ");
const TENS: Readonly<Record<string, number>> = {
  on: 10,
  yirmi: 20,
  otuz: 30,
  kırk: 40,
  elli: 50,
  altmış: 60,
  yetmiş: 70,
  seksen: 80,
  doksan: 90,
};
const ORDINALS: Readonly<Record<string, number>> = {
  ilk: 1,
  birinci: 1,
  ikinci: 2,
  üçüncü: 3,
  dördüncü: 4,
  son: -1,
};
const UNITS = {
  gün: "day",
  hafta: "week",
  ay: "month",
  yıl: "year",
  sene: "year",
} as const;

const SIMPLE_ORDINALS = "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu".split(
  " ",
);
/** By their number: on dokuzuncu is the 19th. */
const CENTURIES = [
  "",
  ...SIMPLE_ORDINALS,
  "onuncu",
  ...SIMPLE_ORDINALS.map((word) => `on ${word}`),
  "yirminci",
  "yirmi birinci",
];

/** Capitals are written with either i (rule 4.5): 13 NISAN. */
const eitherI = (words: readonly string[]) => words.join("|").replace(/[ıi]/gu, "[ıi]");
const undotted = (word: string) => word.replaceAll("i", "ı");
const NAMES = [...MONTHS, ...WEEKDAYS].toSorted((a, b) => b.length - a.length);
const NAMES_IN_CAPITALS = new RegExp(`(?<!\\p{L})(?:${eitherI(NAMES)})`, "gu");
/** In small letters the other i makes another word: Sali is a name, salı a day. */
const isSpelt = ({ words }: Around) =>
  [...words.toLocaleLowerCase("tr").matchAll(NAMES_IN_CAPITALS)].every(
    ({ 0: name, index }) => NAMES.includes(name) || !/\p{Ll}/u.test(words.slice(index, index + name.length)),
  );
const M = (name: string) => `(?<${name}>${eitherI(MONTHS)})`;
const D = (name: string) => `(?<${name}>0?[1-9]|[12]\\d|3[01])(?!\\d)`;
const Y = (name: string) => `(?<${name}>1\\d{3}|20\\d{2})`;
const W = `(?<w>${eitherI(WEEKDAYS.toSorted((a, b) => b.length - a.length))})`;
const DASH = "\\s?[-–—]\\s?";
const S = "\\s+";
/** The noun that may carry the case: 2019 yılından, 13 Eylül gününe. */
const CARRIER = `(?:${S}(?:yılı|ayı|günü|tarihi))?`;
const FROM = `${CARRIER}['’]?(?:[dt][ae]n|n[dt][ae]n)`;
const TO = `${CARRIER}['’]?[yn]?[ae]${S}(?:kadar|dek|değin)`;
const BETWEEN = `${S}(?:(?:yılları|ayları|günleri|tarihleri)${S})?arası`;
const TURN = "(?<turn>geçen|geçtiğimiz|bu|gelecek|önümüzdeki)";
const ONES = NUMBERS.slice(1, 10).join("|");
const BELOW_100 = `(?:${Object.keys(TENS).join("|")})(?:\\s(?:${ONES}))?|${ONES}`;
const COUNT = `(?<n>\\d{1,4}|(?:(?:${ONES})\\s)?yüz(?:\\s(?:${BELOW_100}))?|${BELOW_100})`;

const monthOf = (name: string) => MONTHS.findIndex((month) => undotted(month) === undotted(name)) + 1;
const weekdayIndex = (name: string) => WEEKDAYS.findIndex((day) => undotted(day) === undotted(name));
const written = (groups: Groups, end: "" | "2" = "") => writtenIn(groups, end, monthOf);
const pattern = (source: string) => new RegExp(source, "uy");

function turnOf(word: string | undefined): Turn {
  if (word === "bu") return 0;
  return word === "gelecek" || word === "önümüzdeki" ? 1 : -1;
}

function countOf(text = ""): number {
  if (/^\d/u.test(text)) return Number(text);
  return text
    .split(/\s/u)
    .reduce(
      (sum, word) => (word === "yüz" ? (sum || 1) * 100 : sum + (TENS[word] ?? NUMBERS.indexOf(word))),
      0,
    );
}

function unitOf(word = ""): "day" | "week" | "month" | "year" {
  const [, unit = "day"] = Object.entries(UNITS).find(([name]) => word.startsWith(name)) ?? [];
  return unit;
}

/** A square, a stadium, a feast: names that hold a date, and are none (rule 8.10). */
const NAMED_AFTER =
  /^\s+(?:(?:\p{Lu}[\p{L}'’]*,?|ve)\s+){0,5}(?:Köprüsü|Stad|Meydanı|Caddesi|Bulvarı|Sokağı|Mahallesi|Üniversitesi|Lisesi|Okulu|Ortaokulu|İlkokulu|Parkı|Havalimanı|Havaalanı|Hastanesi|Salonu|Bayramı|Derneği|Vakfı|Hareketi|Müzesi|Kupası|Kışlası|Anıtı|Şehitler|[Ss]aldırıları|[Dd]arbe\s+[Gg]irişimi)/u;
/** A holiday is named by more than its weekday: 8 Mart Dünya Kadınlar Günü, but 13 Eylül Çarşamba Günü. */
const DAY_NAMED = /^\s+(?:(?:\p{Lu}[\p{L}'’]*,?|ve)\s+){0,4}(\p{Lu}[\p{L}'’]*)\s+Günü(?!\p{L})/u;
const isHoliday = (after: string) => {
  const word = after.match(DAY_NAMED)?.[1];
  return word !== undefined && !NAMES.includes(word.toLocaleLowerCase("tr"));
};
const isNoVenue = ({ after, suffix }: Around) =>
  suffix !== "" || !(NAMED_AFTER.test(after) || isHoliday(after));

/** A year is counted, not stated, before these (rule 7.5). */
const COUNTED =
  /^\s+(?:(?:bin|milyon|milyar|kişi|asker|ara[cç]|tank|top|u[cç]a[kğ]|gemi|füze|roket|insan|çocu[kğ]|kadın|erkek|işçi|madenci|öğrenci|öğretmen|üye|yolcu|turist|sporcu|delege|ton|kilo|kilogram|gram|metre|kilometre|km|mil|litre|varil|hektar|dolar|euro|avro|lira|ruble|won|yuan|adet|tane|ev|konut|daire|köy|okul|sayfa|sandalye|oy|puan|gol|kez|kere|kat|parça|şehit|ölü|yaralı|esir|mülteci|göçmen|sığınmacı|doz|vaka|watt|megavat|kilovat|derece)(?:n?[ıiuü]n|[yn]?[aeıiuü]|[dt][ae]n?|y?l[ae]|l[ıiuü]k)?|gün|günlük|hafta|ay|yıl|yıllık|saat|saatlik|dakika|dakikalık|saniye)(?!\p{L})/u;
/** More, fewer, about so many, each with the case it asks for: 2000'den fazla; but 2023'te fazla mesai. */
const ABOUT_AS_MANY: readonly (readonly [suffix: RegExp, after: RegExp])[] = [
  [/^['’]?n?[dt][ae]n$/u, /^\s+(?:fazla|(?:çok|az)(?!\s+(?:önce|sonra|evvel)))(?!\p{L})/u],
  [/^['’]?[yn]?[ae]$/u, /^\s+yakın(?!\p{L})/u],
  [/^['’]?[yn]?[ıiuü]$/u, /^\s+(?:aşkın|bulan|aşan)(?!\p{L})/u],
  [/^['’]?n?[ıiuü]n$/u, /^\s+(?:üzerinde|üstünde|altında)(?!\p{L})/u],
];
const YEAR_OF_COMPOUND = /^\s+(?:\p{Lu}|\p{Ll}*(?:s[ıiuü]|[ıiuü])(?:n[ıiuüae]\p{L}*|yla|yle)?(?!\p{L}))/u;
const YEAR_GOES_ON =
  /^\s+(?:ile|ve|veya|ya|ila|öncesi\p{L}*|sonrası\p{L}*|itibarıyla|boyunca|için|başlarında|yazında|baharında)(?!\p{L})/u;

/** A page, a telephone, a model (T-2023): numbers that are named, not years. */
const NUMBERED =
  /[%₺$€]\s?$|(?:^|[^\p{L}])(?:yüzde|saat|no\.?|sayılı|sayfa|madde|tel:?)\s$|(?:^|[^\p{L}])\p{Lu}{1,4}-$/u;

/** A bare number of four digits is a year by its suffix, by what it is part of, or by standing alone. */
function isYear({ words, suffix, before, after }: Around): boolean {
  if (COUNTED.test(after) || NUMBERED.test(before) || NUMBERED.test(before.toLocaleLowerCase("tr")))
    return false;
  if (/^(?:\.\s+\p{Ll}|\s+(?:sayılı|numaralı|no|arası\p{L}*)(?!\p{L}))/u.test(after)) return false;
  if (ABOUT_AS_MANY.some(([ending, word]) => ending.test(suffix) && word.test(after))) return false;
  if (suffix !== "") return Number(words) >= 1000;
  if (Number(words) < 1800 || /\d\s$/u.test(before)) return false;
  if (/^\s*(?:[,;.:!?)\]”"–-]|$)/u.test(after)) return Number(words) >= 1900;
  return YEAR_OF_COMPOUND.test(after) || YEAR_GOES_ON.test(after);
}

/** Two bare numbers joined by "and" are years where they count nothing and both are late enough. */
const areYears = ({ words, after }: Around) =>
  !/^\d{4}\s+ve\s+\d{4}\s+arası/iu.test(words) ||
  (!COUNTED.test(after) && (words.match(/\d{4}/gu) ?? []).every((year) => Number(year) >= 1800));

/** A month's name alone is a person's, too, and small ones are hearths, sowings and gaps: the ending must tell (rule 8.10). */
function isMonth({ words, suffix, after, before }: Around): boolean {
  const isPlace = /^['’]?(?:[dt][ae]n?|[dt][ae]ki\p{L}*)$/u.test(suffix);
  const isCapital = /^\p{Lu}/u.test(words);
  if (isPlace) return isCapital || (!/^(?:ocak|aralık)$/u.test(words) && !/(?:bu|o|her|şu)\s$/u.test(before));
  const isPart = /^\s+(?:baş|son|orta)(?:l?[ıu]|ları|lar)/u.test(after);
  if (!isCapital) return isPart && /^(?:[ıiuü]n)?$/u.test(suffix) && !/^(?:ocak|aralık)$/u.test(words);
  if (/^['’]?[yn]?[ae]$/u.test(suffix)) return /^\s+(?:kadar|dek|değin|doğru)(?!\p{L})/u.test(after);
  return /^\s+(?:baş|son|orta|ayların|ilk)\p{L}*/u.test(after) && !/^\s+\p{Lu}/u.test(after);
}

const RECURRING = /^\s+(?:günleri|namaz|pazar|akşamları|sabahları|geceleri)\p{L}*/u;
/** Pazar is a market, too. */
const isWeekday = ({ words, suffix, before, after }: Around): boolean => {
  if (RECURRING.test(after) || /^['’]?l[ae]r/u.test(suffix)) return false;
  const isDay = /^\s+(?:gün|sabah|akşam|gece|öğle)\p{L}*/u.test(after);
  if (/^pazar$/iu.test(words))
    return (
      isDay ||
      (/^\p{Lu}/u.test(words) &&
        !/(?:^|[.!?]\s)$/u.test(before) &&
        suffix === "" &&
        /^\s+\p{Ll}/u.test(after) &&
        !/^\s+(?:yer|alan|tezg)/u.test(after))
    );
  return isDay || /^\p{Lu}/u.test(words) || /^[yn]?[ae]$|^['’]?[dt][ae]n$/u.test(suffix);
};

const notPlural = ({ suffix, after }: Around) =>
  !/^['’]?l[ae]r/u.test(suffix) && !/^\s+(?:gazetesi|Gazetesi)/u.test(after);

/**
 * "4 yıl 5 ay önce" is counted in two units, "2023'ten 3 gün sonra" not from now, and of "bin beş yüz yıl önce" the end says
 * nothing by itself; a date in apposition says it better.
 */
const isCountedFromNow = ({ words, before, after }: Around) =>
  !/(?:gün|hafta|ay|yıl|sene|saat|buçuk)\s$/iu.test(before) &&
  !isEndOfCount(before.toLocaleLowerCase("tr"), words.toLocaleLowerCase("tr")) &&
  !isCountedFrom(before.match(/([\p{L}\p{N}'’]+)\s$/u)?.[1]?.toLocaleLowerCase("tr") ?? "") &&
  !/^,\s\d{1,2}\s\p{Lu}/u.test(after);

const HUNDREDS_BEFORE = /(?<!\p{L})(?:yüz|bin|milyon|milyar)\s$/u;
const ONES_BEFORE = new RegExp(`(?<!\\p{L})(?:${ONES})\\s$`, "u");
const isEndOfCount = (before: string, words: string) =>
  HUNDREDS_BEFORE.test(before) || (words.startsWith("yüz") && ONES_BEFORE.test(before));

const STARTS_FROM_DATE = new RegExp(`^(?:\\d|${MONTHS.join("|")})`, "u");
/** "From now", and adverbs that only end as the ablative does. */
const FROM_NOW = /^(?:bundan|zaten|yeniden|aniden|birden|neden|cidden|şimdiden|önceden|sonradan|eskiden)$/u;
/** From a date or an event: toplantıdan 3 gün sonra. A name's ablative says where from: Moskova'dan 3 gün önce ayrıldı. */
function isCountedFrom(word: string): boolean {
  if (!/[dt][ae]n$/u.test(word) || FROM_NOW.test(word)) return false;
  return !/['’]/u.test(word) || STARTS_FROM_DATE.test(word);
}

function seasonOf(name = ""): number {
  return SEASONS[name] ?? 21;
}

/** MÖ 44 is −43: there is a year 0 (rule 8.8). */
const eraYear = (digits: string | undefined, era: string | undefined) =>
  /^(?:m\.?ö|milattan önce)/u.test(era ?? "") ? 1 - Number(digits) : Number(digits);

function ofYear(turn: string | undefined, anchor: Day): number {
  return calendarDay(anchor).year + turnOf(turn);
}

const YEAR_WORD = "(?:yıl|sene)(?:ın|in)?";
const MONTH_WORD = `(?:${S}ay(?:ı|ları))?`;

const RULES: readonly DateRule[] = [
  {
    pattern: pattern(`${D("d")}\\.?${S}${M("m")}(?:,?${S}${Y("y")})?(?:,?${S}${W})?`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    solid: true,
    claims: true,
    fits: isNoVenue,
  },
  {
    pattern: pattern(`${W},?${S}(?:günü${S})?${D("d")}${S}${M("m")}(?:${S}${Y("y")})?`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    solid: true,
  },
  {
    pattern: pattern(`${M("m")}${S}${Y("y")}`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
  },
  {
    pattern: pattern(
      `${Y("y")}(?:['’]?n?[ıiuü]n|${S}yılı(?:nın)?)?${S}${M("m")}(?:${S}ay(?:ı|ları)|[ıiuü](?=n[dıiuüae]|\\P{L}|$))?`,
    ),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    solid: true,
  },
  {
    pattern: pattern(`${Y("y")}(?:['’]?n?[ıiuü]n|${S}yılı(?:nın)?)?${S}${D("d")}${S}${M("m")}`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    solid: true,
  },
  {
    pattern: pattern(`${M("m")}${S}ay(?:ı|ları)`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    solid: true,
  },
  {
    pattern: pattern(M("m")),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    solid: true,
    fits: isMonth,
  },
  {
    pattern: pattern(`${M("m")}(?=${S}(?:ve|ile|veya)${S}(?:${MONTHS.join("|")})${S}ayları)`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
  },
  {
    pattern: pattern(`${Y("y")}${S}(?:yıl|sene)[ıi]`),
    read: ({ y }) => y,
    solid: true,
  },
  { pattern: pattern(Y("y")), read: ({ y }) => y, fits: isYear },
  {
    pattern: pattern(`${M("m")}(?:${S}ayının|['’]?[ıiuü]n)${S}${D("d")}`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    fits: ({ suffix }) => suffix !== "",
  },
  ...numericDate(pattern, "day-first", [
    ["", DASH, ""],
    ["", `${S}(?:ile|ila|ve)${S}`, BETWEEN],
    ["", `${FROM}${S}`, TO],
  ]),
  {
    pattern: pattern(`${D("d")}[./](?<roman>[iıvx]{1,4})[./]${Y("y")}`),
    read: ({ d, roman, y }) => dayText(Number(y), romanOf(roman), Number(d)),
  },
  // Ranges (8.7)
  {
    pattern: pattern(
      `${D("d")}(?:${S}${M("m")})?(?:${S}${Y("y")})?${DASH}${D("d2")}${S}${M("m2")}(?:${S}${Y("y2")})?`,
    ),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    solid: true,
  },
  {
    pattern: pattern(
      `${D("d")}(?:${S}${M("m")})?(?:${S}${Y("y")})?${S}(?:ile|ila)${S}${D("d2")}${S}${M("m2")}(?:${S}${Y("y2")})?(?:${BETWEEN})?`,
    ),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    solid: true,
  },
  {
    pattern: pattern(`${D("d")}${S}ve${S}${D("d2")}${S}${M("m2")}(?:${S}${Y("y2")})?`),
    read: (groups, { anchor }) =>
      Number(groups["d2"]) - Number(groups["d"]) === 1
        ? writtenRange(written(groups), written(groups, "2"), anchor)
        : undefined,
    solid: true,
  },
  {
    pattern: pattern(
      `${D("d")}(?:${S}${M("m")})?(?:${S}${Y("y")})?${FROM}(?:${S}itibaren)?${S}${D("d2")}${S}${M("m2")}(?:${S}${Y("y2")})?${TO}`,
    ),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
  },
  {
    pattern: pattern(
      `${M("m")}(?:${S}${Y("y")})?(?:${DASH}|${S}(?:ile|ila)${S})${M("m2")}(?:${S}${Y("y2")})?(?:${BETWEEN}|${S}ayları)?`,
    ),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    solid: true,
  },
  {
    pattern: pattern(`${M("m")}(?:${S}${Y("y")})?${FROM}${S}${M("m2")}(?:${S}${Y("y2")})?${TO}`),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
  },
  {
    pattern: pattern(`${Y("y")}(?:${DASH}|/|${S}(?:ile|ila)${S})${Y("y2")}(?:${BETWEEN}|${S}yılları)?`),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    solid: true,
    fits: ({ after }) => !COUNTED.test(after),
  },
  {
    pattern: pattern(`${Y("y")}${FROM}${S}${Y("y2")}${TO}`),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
  },
  // "And" makes a range only between two dates.
  ...[
    [`${D("d")}(?:${S}${M("m")})?(?:${S}${Y("y")})?`, `${D("d2")}${S}${M("m2")}(?:${S}${Y("y2")})?`],
    [`${M("m")}(?:${S}${Y("y")})?`, `${M("m2")}(?:${S}${Y("y2")})?`],
    [Y("y"), Y("y2")],
  ].map(
    ([from = "", to = ""]): DateRule => ({
      pattern: pattern(`${from}${S}ve${S}${to}${BETWEEN}`),
      read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
      solid: true,
      fits: areYears,
    }),
  ),
  {
    pattern: pattern(
      `${Y("y")}[-–/](?<short>\\d{2})(?=${S}(?:sezon|öğretim|eğitim|akademik|sömestr|yılları|arası|dönemi|[Ss]avaş))`,
    ),
    read: ({ y = "", short = "" }) =>
      Number(y.slice(2)) < Number(short) ? `${y}/${y.slice(0, 2)}${short}` : undefined,
  },
  {
    pattern: pattern(
      `(?:${Y("y")}(?:['’]?n?[ıiuü]n|${S}yılı(?:nın)?)?|${TURN}${S}(?:yıl|sene)[ıi]n|(?<own>yılın))${S}(?<nth>ilk|birinci|ikinci|üçüncü|dördüncü|son)${S}(?<part>yarısı|çeyre(?:k|ği))`,
    ),
    read: ({ y, turn, own, nth = "", part }, { anchor }) => {
      const year = y === undefined ? (own ? calendarDay(anchor).year : ofYear(turn, anchor)) : Number(y);
      const n = ORDINALS[nth] ?? 1;
      return part === "yarısı" ? (n > 2 ? undefined : partOfYear(year, n, 2)) : partOfYear(year, n, 4);
    },
    solid: true,
  },
  // Decades, centuries, seasons, approximate years, eras (8.2, 8.8)
  {
    pattern: pattern(`(?<y>1\\d{2}0|20\\d0)['’]?l[ıiuü]${S}yıllar`),
    read: ({ y = "" }) => decadeText(y),
    solid: true,
  },
  {
    pattern: pattern(`(?<y>[1-9]0)['’]?l[ıiuü]${S}yıllar`),
    read: ({ y = "" }) => decadeText(y),
    solid: true,
  },
  {
    pattern: pattern(`(?<y>1\\d{2}0|20\\d0|[3-9]0)['’]?l[ae]r`),
    read: ({ y = "" }) => decadeText(y),
    solid: true,
  },
  {
    pattern: pattern(
      `(?:(?<era>m\\.?ö\\.?|m\\.?s\\.?|milattan önce|milattan sonra)${S})?(?:(?<c>[1-9]|1\\d|2[0-2])(?:\\.|['’]?[ıiuü]?nc[ıiuü])|(?<roman>[iıvx]{1,5})\\.|(?<word>${CENTURIES.slice(1).join("|")}))${S}(?:yüzyıl|asır|asr|yy\\.?)`,
    ),
    read: ({ era, c, roman, word }) => {
      const century = word ? CENTURIES.indexOf(word) : c === undefined ? romanOf(roman) : Number(c);
      return century < 1 ? undefined : centuryText(century, eraYear("2", era) < 0);
    },
    solid: true,
  },
  {
    pattern: pattern(
      `${Y("y")}(?:['’]?n?[ıiuü]n|${S}yılı(?:nın)?)?${S}(?<season>ilkbahar|sonbahar|bahar|yaz|güz|kış)[ıiuü]?`,
    ),
    read: ({ y = "", season }) => `${y}-${String(seasonOf(season))}`,
    solid: true,
  },
  {
    pattern: pattern(`${TURN}${S}(?<season>ilkbahar|sonbahar|bahar|yaz|güz|kış)`),
    read: ({ turn, season }, { anchor }) => turnedSeason(anchor, seasonOf(season), turnOf(turn)),
    solid: true,
    fits: ({ suffix }) => !/^[ıiuü]/u.test(suffix) || /^[ıiuü]n$/u.test(suffix),
  },
  {
    pattern: pattern(`(?:yaklaşık(?: olarak)?|aşağı yukarı|takriben)${S}${Y("y")}(?:${S}yılı)?`),
    read: ({ y = "" }) => `${y}~`,
    solid: true,
    fits: (around) => !COUNTED.test(around.after) && (around.suffix !== "" || around.words.endsWith("yılı")),
  },
  {
    pattern: pattern(`${Y("y")}(?:${S}yılı)?${S}(?:civarı|civarları|dolayları|sıraları|suları)`),
    read: ({ y = "" }) => `${y}~`,
    solid: true,
  },
  {
    pattern: pattern(
      `(?<era>m\\.?ö\\.?|m\\.?s\\.?|milattan önce|milattan sonra)${S}(?<y>\\d{1,4})(?:${S}yılı)?`,
    ),
    read: ({ era, y }) => yearText(eraYear(y, era)),
    solid: true,
  },
  // Relative to the anchor (8.3–8.6)
  {
    pattern: pattern("bugün"),
    read: (_, { anchor }) => shifted("day", anchor, 0),
    solid: true,
    fits: notPlural,
  },
  {
    pattern: pattern("dün"),
    read: (_, { anchor }) => shifted("day", anchor, -1),
    solid: true,
    fits: notPlural,
  },
  {
    pattern: pattern(`(?:önceki|evvelki|evvelsi)${S}gün`),
    read: (_, { anchor }) => shifted("day", anchor, -2),
    solid: true,
    fits: ({ before, ...around }) => notPlural({ before, ...around }) && !/bir\s$/iu.test(before),
  },
  {
    pattern: pattern("yarın"),
    read: (_, { anchor }) => shifted("day", anchor, 1),
    solid: true,
    fits: notPlural,
  },
  {
    pattern: pattern(`öbür${S}gün`),
    read: (_, { anchor }) => shifted("day", anchor, 2),
    solid: true,
    fits: notPlural,
  },
  {
    pattern: pattern(`bu${S}(?:sabah|akşam|gece)`),
    read: (_, { anchor }) => shifted("day", anchor, 0),
    solid: true,
    fits: notPlural,
  },
  {
    pattern: pattern(`${COUNT}${S}(?<unit>gün|hafta|ay|yıl|sene)${S}(?<way>önce|evvel|sonra)(?:s[ıi](?=n))?`),
    read: ({ n, unit, way }, context) => {
      const by = countOf(n) * (way === "sonra" ? 1 : -1);
      const isNear = n === "bir" && unit === "gün" ? fromPrevious("day", context, by) : undefined;
      return isNear ?? shifted(unitOf(unit), context.anchor, by);
    },
    solid: true,
    fits: isCountedFromNow,
  },
  {
    pattern: pattern(`${TURN}${S}hafta`),
    read: ({ turn }, { anchor }) => turned("week", anchor, turnOf(turn)),
    solid: true,
    fits: ({ suffix, after }) => !/^l[ae]r/u.test(suffix) && !/^\s+son/u.test(after),
  },
  {
    pattern: pattern(`${TURN}${S}ay`),
    read: ({ turn }, { anchor }) => turned("month", anchor, turnOf(turn)),
    solid: true,
    fits: notPlural,
  },
  {
    pattern: pattern(`${TURN}${S}(?:yıl|sene)`),
    read: ({ turn }, { anchor }) => turned("year", anchor, turnOf(turn)),
    solid: true,
    fits: notPlural,
  },
  {
    pattern: pattern(`(?:evvelki|önceki)${S}(?:yıl|sene)`),
    read: (_, { anchor }) => turned("year", anchor, -2),
    solid: true,
    fits: ({ before, words, suffix }) =>
      suffix === "" && /^evvelki/iu.test(words) && !/bir\s$/iu.test(before),
  },
  {
    pattern: pattern(`${TURN}${S}${YEAR_WORD}${S}(?:${D("d")}${S})?${M("m")}${MONTH_WORD}`),
    read: (groups, { anchor }) =>
      writtenDate({ ...written(groups), year: ofYear(groups["turn"], anchor) }, anchor),
    solid: true,
  },
  {
    pattern: pattern(`${TURN}${S}ayın${S}${D("d")}`),
    read: ({ turn, d }, { anchor }) => dayOfMonth(turned("month", anchor, turnOf(turn)), Number(d)),
  },
  {
    pattern: pattern(`${TURN}${S}${M("m")}${MONTH_WORD}`),
    read: ({ turn, m = "" }, { anchor }) => turnedMonth(anchor, monthOf(m), turnOf(turn)),
    solid: true,
    fits: ({ words }) => !/^bu\s+(?:ocak|aralık|ekim)$/u.test(words),
  },
  {
    pattern: pattern(`${TURN}${S}${W}`),
    read: ({ turn, w = "" }, { anchor }) => turnedWeekday(anchor, weekdayIndex(w), turnOf(turn)),
    solid: true,
    fits: notPlural,
  },
  {
    pattern: pattern(`${TURN}${S}hafta(?:nın)?${S}${W}`),
    read: ({ turn, w = "" }, { anchor }) => turnedWeekday(anchor + 7 * turnOf(turn), weekdayIndex(w), 0),
    solid: true,
  },
  {
    pattern: pattern(W),
    read: ({ w = "" }, { anchor }) => turnedWeekday(anchor, weekdayIndex(w), undefined),
    solid: true,
    fits: isWeekday,
  },
  // Relative to the date before (8.9)
  {
    pattern: pattern(
      `(?<which>ertesi|aynı|o|bir önceki|bir sonraki)${S}(?<unit>gün|sabah|akşam|gece|hafta|ay|yıl|sene)`,
    ),
    read: ({ which = "", unit }, context) => fromPrevious(unitOf(unit), context, PREVIOUS[which] ?? 0),
    solid: true,
    fits: (around) =>
      notPlural(around) &&
      !(/^[yn]?[ae]$/u.test(around.suffix) && /^\s+(?:kadar|dek|değin)/u.test(around.after)),
  },
  {
    pattern: pattern(`(?<which>o|aynı|ertesi)${S}${YEAR_WORD}${S}(?:${D("d")}${S})?${M("m")}${MONTH_WORD}`),
    read: (groups, context) => {
      const year = previousYear(context);
      return year === undefined
        ? undefined
        : writtenDate(
            { ...written(groups), year: year + (PREVIOUS[groups["which"] ?? ""] ?? 0) },
            context.anchor,
          );
    },
    solid: true,
    fits: notPlural,
  },
];

/** Ways of writing dates in Turkish; the longest of those that begin at a place is taken. */
export const TURKISH_DATES: readonly DateRule[] = RULES.map((rule) => ({
  ...rule,
  fits: (around) => isSpelt(around) && (rule.fits?.(around) ?? true),
}));

const PREVIOUS: Readonly<Record<string, number>> = {
  ertesi: 1,
  "bir sonraki": 1,
  "bir önceki": -1,
  aynı: 0,
  o: 0,
};
const ROMAN = " i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ");

/** IX is ıx in small Turkish letters; -1 or 0 where it is no numeral. */
function romanOf(text = ""): number {
  return ROMAN.indexOf(text.replaceAll("ı", "i"));
}

function dayOfMonth(month: string, day: number): string | undefined {
  const parts: Written = {
    year: Number(month.slice(0, 4)),
    month: Number(month.slice(5, 7)),
    day,
  };
  const text = `${month}-${String(parts.day).padStart(2, "0")}`;
  return parseEdtf(text) ? text : undefined;
}
