import { calendarDay } from "@/content/edtf";
import { yearText } from "./calendar";
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
  writtenDate,
  writtenIn,
  writtenRange,
} from "./date-parts";
import type { Around, DateRule, Groups } from "./date-rule";
import { numericDate } from "./numeric-dates";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const SHORT = "jan feb mar apr may jun jul aug sep sept oct nov dec".split(" ");
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
};
const CENTURIES =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );

const NAMES = `${MONTHS.join("|")}|(?:${SHORT.toSorted((a, b) => b.length - a.length).join("|")})\\.?(?![\\p{L}.])`;
const M = (name: string) => `(?<${name}>${NAMES})`;
const D = (name: string) => `(?<${name}>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\d])`;
const Y = (name: string) => `(?<${name}>1\\d{3}|20\\d{2})`;
const W = `(?<w>${WEEKDAYS.join("|")})`;
const S = "\\s+";
const DASH = "\\s?[-–—]\\s?";
const TURN = "(?<turn>last|this|next|this past|this coming|the coming)";
const COUNT = `(?<n>\\d{1,4}|(?:an?|one)\\shundred|(?:${TENS.slice(2).join("|")})(?:[\\s-](?:${NUMBERS.slice(1, 10).join("|")}))?|an?|${NUMBERS.slice(1).toReversed().join("|")})`;
const UNIT = "(?<unit>day|week|month|year)s?";
const DAYTIME = "(?<unit>day|morning|afternoon|evening|night|week|month|year)";
const TO = `(?:${DASH}|${S}(?:to|through|until)${S})`;

const monthOf = (name: string) => {
  const short = name.slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(short)) + 1;
};
const written = (groups: Groups, end: "" | "2" = "") => writtenIn(groups, end, monthOf);
const pattern = (source: string) => new RegExp(source, "uy");

function turnOf(word = ""): Turn {
  if (word === "this") return 0;
  return word === "next" || word.endsWith("coming") ? 1 : -1;
}

function countOf(text = ""): number {
  if (/^\d/u.test(text)) return Number(text);
  if (text.endsWith("hundred")) return 100;
  if (/^an?$/u.test(text)) return 1;
  return text
    .split(/[\s-]/u)
    .reduce((sum, word) => sum + (TENS.includes(word) ? TENS.indexOf(word) * 10 : NUMBERS.indexOf(word)), 0);
}

function unitOf(word: string | undefined): "day" | "week" | "month" | "year" {
  return word === "week" || word === "month" || word === "year" ? word : "day";
}

/** Months and weekdays are written with a capital; may and march are verbs (rule 8.10). */
const hasCapital = ({ words }: Around) =>
  words.split(/[^\p{L}]+/u).every((word) => !isName(word) || /^\p{Lu}/u.test(word));
const isName = (word: string) => {
  const small = word.toLocaleLowerCase("en");
  return MONTHS.includes(small) || SHORT.includes(small) || WEEKDAYS.includes(small);
};

const COUNTED =
  /^\s+(?:people|persons|men|women|children|soldiers|troops|vehicles|cars|tanks|planes|aircraft|ships|missiles|rockets|workers|students|members|passengers|tourists|tonnes|tons|kilos|kilograms|grams|metres|meters|kilometres|kilometers|km|miles|litres|liters|barrels|hectares|dollars|euros|roubles|rubles|won|yuan|lira|pounds|houses|flats|villages|schools|pages|seats|votes|points|goals|days|weeks|months|years|hours|minutes|seconds|times|dead|wounded|prisoners|refugees|doses|cases|sheep|cows|containers|rounds|shells)(?!\p{L})/u;
const BEFORE_YEAR =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|during|before|after|between|early|late|mid|mid-|to|through|of|for|the|a|its|his|her|their|this|autumn|spring|summer|winter|and|around)\s?$/iu;

/** 2023 was hot, 1989 changed everything; yet "2023 came" are people. */
const OPENING = /(?:^|[.!?…]["”’)]*\s+|[\n“"])$/u;
const SAYS_OF_YEAR = /^\s+(?:was|is|will|has|had|marked|marks|brought|began|ended|saw|changed)(?!\p{L})/u;

/** A bare number of four digits is a year by the word before it, or by standing alone (rule 7.5). */
function isYear({ words, suffix, before, after }: Around): boolean {
  if (COUNTED.test(after) || /[$€£%#]\s?$|\bno\.?\s$/iu.test(before) || Number(words) < 1000) return false;
  if (suffix !== "") return true;
  if (Number(words) >= 1900 && OPENING.test(before) && SAYS_OF_YEAR.test(after)) return true;
  if (Number(words) < 1800) return /(?:in|since|until|by|before|after)\s$/iu.test(before);
  if (before.endsWith("(") && after.startsWith(")")) return true;
  if (/(?:of|a|for|and|to)\s$/iu.test(before))
    return /^\s*(?:[,;.:!?)\]”"–-]|$)|^\s+(?:and|or|to|treaty|summit|meeting|agreement|election|visit)(?!\p{L})/u.test(
      after,
    );
  return (
    BEFORE_YEAR.test(before) ||
    (Number(words) >= 1900 && /^[\s]*$|^[,;:)\]]/u.test(after) && /,\s$/u.test(before))
  );
}

/** A month alone is a month after such a word; May, April, June and August are people, too. */
const isMonth = (around: Around) =>
  hasCapital(around) &&
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|during|early|late|mid|mid-|of|for|to|before|after|through|throughout|and|every)[\s-]$/iu.test(
    around.before,
  ) &&
  !/(?:of|by|for|to|and|from|before|after)\s$/iu.test(
    /^(?:may|april|june|august|march)$/iu.test(around.words) ? around.before : "",
  ) &&
  (/(?:^|\s)(?:in|since|until|during)\s$/iu.test(around.before) || !/^\s+\p{Lu}\p{Ll}/u.test(around.after));

const isDayName = (around: Around) =>
  hasCapital(around) &&
  !/(?:Good|Black|Bloody|Easter|Palm|Ash|every|Every)\s$/u.test(around.before) &&
  !/^\s+(?:Times|Mirror|Telegraph|Express|Mail|Post|Night)(?!\p{L})/u.test(around.after);

function seasonOf(name = ""): number {
  return SEASONS[name] ?? 21;
}

/** The end of a longer count says nothing by itself: (one hundred and) fifty years ago. */
const isPrecise = ({ before }: Around) =>
  !/(?:(?:day|week|month|year|hour)s?|hundred|thousand|million)\s(?:and\s)?$/iu.test(before);

/** Ways of writing dates in English; the longest of those that begin at a place is taken. */
export const ENGLISH_DATES: readonly DateRule[] = [
  {
    pattern: pattern(`(?:${W},?${S}(?:the${S})?)?${D("d")}${S}(?:of${S})?${M("m")}(?:,?${S}${Y("y")})?`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    claims: true,
    fits: (around) => hasCapital(around) && !/^\s+(?:terror\p{L}*\s+)?attacks(?!\p{L})/u.test(around.after),
  },
  {
    pattern: pattern(`(?:${W},?${S})?${M("m")}${S}(?:the${S})?${D("d")}(?:,?${S}${Y("y")})?`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    claims: true,
    fits: (around) => hasCapital(around) && !/^\s+(?:terror\p{L}*\s+)?attacks(?!\p{L})/u.test(around.after),
  },
  {
    pattern: pattern(`${M("m")},?${S}(?:of${S})?${Y("y")}`),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    fits: hasCapital,
  },
  {
    pattern: pattern(M("m")),
    read: (groups, { anchor }) => writtenDate(written(groups), anchor),
    fits: isMonth,
  },
  { pattern: pattern(Y("y")), read: ({ y }) => y, fits: isYear },
  ...numericDate(pattern, "either", [
    [`(?:from${S})?`, TO, ""],
    [`between${S}`, `${S}and${S}`, ""],
  ]),
  // Ranges (8.7)
  {
    pattern: pattern(
      `(?:from${S})?${D("d")}(?:${S}${M("m")})?(?:${S}${Y("y")})?${TO}${D("d2")}${S}${M("m2")}(?:,?${S}${Y("y2")})?`,
    ),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    fits: hasCapital,
  },
  {
    pattern: pattern(
      `between${S}${D("d")}(?:${S}${M("m")})?(?:${S}${Y("y")})?${S}and${S}${D("d2")}${S}${M("m2")}(?:,?${S}${Y("y2")})?`,
    ),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    fits: hasCapital,
  },
  {
    pattern: pattern(
      `(?:from${S})?${M("m")}${S}${D("d")}(?:,${S}${Y("y")})?${TO}(?:${M("m2")}${S})?${D("d2")}(?:,?${S}${Y("y2")})?`,
    ),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    fits: hasCapital,
  },
  {
    pattern: pattern(
      `between${S}${M("m")}${S}${D("d")}(?:,${S}${Y("y")})?${S}and${S}(?:${M("m2")}${S})?${D("d2")}(?:,?${S}${Y("y2")})?`,
    ),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    fits: hasCapital,
  },
  {
    pattern: pattern(`(?:from${S})?${M("m")}(?:${S}${Y("y")})?${TO}${M("m2")}(?:${S}${Y("y2")})?`),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    fits: hasCapital,
  },
  {
    pattern: pattern(`between${S}${M("m")}(?:${S}${Y("y")})?${S}and${S}${M("m2")}(?:${S}${Y("y2")})?`),
    read: (groups, { anchor }) => writtenRange(written(groups), written(groups, "2"), anchor),
    fits: hasCapital,
  },
  {
    pattern: pattern(
      `(?:from${S}${Y("y")}${S}(?:to|through|until)${S}${Y("y2")}|between${S}(?<y3>1\\d{3}|20\\d{2})${S}and${S}(?<y4>1\\d{3}|20\\d{2}))`,
    ),
    read: ({ y, y2, y3, y4 }) => `${y ?? y3 ?? ""}/${y2 ?? y4 ?? ""}`,
    fits: ({ after }) => !COUNTED.test(after),
  },
  {
    pattern: pattern(`${Y("y")}(?:${DASH}|/)${Y("y2")}`),
    read: ({ y = "", y2 = "" }) => `${y}/${y2}`,
    fits: ({ after }) => !COUNTED.test(after),
  },
  {
    pattern: pattern(`${Y("y")}[-–/](?<short>\\d{2})(?!\\d)`),
    read: ({ y = "", short = "" }) =>
      Number(y.slice(2)) < Number(short) ? `${y}/${y.slice(0, 2)}${short}` : undefined,
    fits: ({ after }) => !/^-\d/u.test(after) && !COUNTED.test(after),
  },
  {
    pattern: pattern(
      `(?:the${S})?(?<nth>first|second|third|fourth|last|final)${S}(?<part>half|quarter)${S}of${S}(?:${Y("y")}|${TURN}${S}year|(?<own>the year))`,
    ),
    read: ({ nth = "", part, y, turn, own }, { anchor }) => {
      const year = y === undefined ? calendarDay(anchor).year + (own ? 0 : turnOf(turn)) : Number(y);
      const n = ORDINALS[nth] ?? 1;
      return part === "half" ? (n > 2 ? undefined : partOfYear(year, n, 2)) : partOfYear(year, n, 4);
    },
  },
  {
    pattern: pattern(`q(?<n>[1-4])${S}${Y("y")}`),
    read: ({ n, y }) => partOfYear(Number(y), Number(n), 4),
  },
  {
    pattern: pattern(`h(?<n>[12])${S}${Y("y")}`),
    read: ({ n, y }) => partOfYear(Number(y), Number(n), 2),
  },
  // Decades, centuries, seasons, approximate years, eras (8.2, 8.8)
  {
    pattern: pattern("(?<y>1\\d{2}0|20\\d0)(?:'s|s)"),
    read: ({ y = "" }) => decadeText(y),
  },
  {
    pattern: pattern(
      `(?:(?<c>[1-9]|1\\d|2[0-2])(?:st|nd|rd|th)|(?<word>${CENTURIES.slice(1).join("|")}))[\\s-]century(?:${S}(?<era>bce?))?`,
    ),
    read: ({ c, word = "", era }) =>
      centuryText(c === undefined ? CENTURIES.indexOf(word) : Number(c), era !== undefined),
  },
  {
    // A winter runs over two years, and is written by its first (rule 8.12).
    pattern: pattern(`winter(?:${S}of)?${S}${Y("y")}(?:[-–/](?<short>\\d{2})(?!\\d)|[-–/]${Y("y2")})`),
    read: ({ y = "", short, y2 = "" }) =>
      Number(short ?? y2.slice(2)) === (Number(y) + 1) % 100 ? `${y}-24` : undefined,
  },
  {
    pattern: pattern(`(?<season>spring|summer|autumn|fall|winter)(?:${S}of)?${S}${Y("y")}`),
    read: ({ season, y = "" }) => `${y}-${String(seasonOf(season))}`,
  },
  {
    pattern: pattern(`${TURN}${S}(?<season>spring|summer|autumn|fall|winter)`),
    read: ({ turn, season }, { anchor }) => turnedSeason(anchor, seasonOf(season), turnOf(turn)),
  },
  {
    pattern: pattern(`(?:circa|c\\.|ca\\.|around|about|approximately|roughly)\\s?${Y("y")}`),
    read: ({ y = "" }) => `${y}~`,
    fits: ({ after, before }) =>
      !COUNTED.test(after) && !/^\s+\p{Ll}+s(?!\p{L})/u.test(after) && !/\d\s$/u.test(before),
  },
  {
    pattern: pattern("(?<y>\\d{1,4})\\s(?<era>bce?|ad|ce)"),
    read: ({ y, era = "" }) => yearText(era.startsWith("b") ? 1 - Number(y) : Number(y)),
    fits: ({ words }) => /\p{Lu}{2,3}$/u.test(words),
  },
  {
    pattern: pattern("ad\\s(?<y>\\d{1,4})"),
    read: ({ y }) => yearText(Number(y)),
    fits: ({ words }) => words.startsWith("AD"),
  },
  // Relative to the anchor (8.3–8.5)
  {
    pattern: pattern("(?:today|tonight)"),
    read: (_, { anchor }) => shifted("day", anchor, 0),
    fits: ({ before }) => !/USA\s$/u.test(before),
  },
  {
    pattern: pattern(`this${S}(?:morning|afternoon|evening)`),
    read: (_, { anchor }) => shifted("day", anchor, 0),
  },
  {
    pattern: pattern(`(?:yesterday|last${S}night)`),
    read: (_, { anchor }) => shifted("day", anchor, -1),
  },
  {
    pattern: pattern(`(?:the${S})?day${S}before${S}yesterday`),
    read: (_, { anchor }) => shifted("day", anchor, -2),
  },
  {
    pattern: pattern("tomorrow"),
    read: (_, { anchor }) => shifted("day", anchor, 1),
  },
  {
    pattern: pattern(`(?:the${S})?day${S}after${S}tomorrow`),
    read: (_, { anchor }) => shifted("day", anchor, 2),
  },
  {
    pattern: pattern(`${COUNT}${S}${UNIT}${S}ago`),
    read: ({ n, unit }, { anchor }) => shifted(unitOf(unit), anchor, -countOf(n)),
    fits: isPrecise,
  },
  {
    pattern: pattern(`in${S}${COUNT}${S}${UNIT}'?${S}time`),
    read: ({ n, unit }, { anchor }) => shifted(unitOf(unit), anchor, countOf(n)),
  },
  {
    pattern: pattern(`${COUNT}${S}${UNIT}${S}from${S}now`),
    read: ({ n, unit }, { anchor }) => shifted(unitOf(unit), anchor, countOf(n)),
    fits: isPrecise,
  },
  {
    pattern: pattern(`${TURN}${S}(?<unit>week|month|year)`),
    read: ({ turn, unit }, { anchor }) =>
      turned(unit === "month" || unit === "year" ? unit : "week", anchor, turnOf(turn)),
  },
  {
    pattern: pattern(`${TURN}${S}${M("m")}`),
    read: ({ turn, m = "" }, { anchor }) => turnedMonth(anchor, monthOf(m), turnOf(turn)),
    fits: hasCapital,
  },
  {
    pattern: pattern(`${M("m")}${S}${TURN}${S}year`),
    read: ({ m = "", turn }, { anchor }) =>
      writtenDate({ year: calendarDay(anchor).year + turnOf(turn), month: monthOf(m) }, anchor),
    fits: hasCapital,
  },
  {
    pattern: pattern(`${M("m")}${S}of${S}${TURN}${S}year`),
    read: ({ m = "", turn }, { anchor }) =>
      writtenDate({ year: calendarDay(anchor).year + turnOf(turn), month: monthOf(m) }, anchor),
    fits: hasCapital,
  },
  {
    pattern: pattern(`${TURN}${S}${W}`),
    read: ({ turn, w = "" }, { anchor }) => turnedWeekday(anchor, WEEKDAYS.indexOf(w), turnOf(turn)),
    fits: isDayName,
  },
  {
    pattern: pattern(W),
    read: ({ w = "" }, { anchor }) => turnedWeekday(anchor, WEEKDAYS.indexOf(w), undefined),
    fits: isDayName,
  },
  {
    pattern: pattern(`${W}${S}(?:of${S})?${TURN}${S}week`),
    read: ({ w = "", turn }, { anchor }) => turnedWeekday(anchor + 7 * turnOf(turn), WEEKDAYS.indexOf(w), 0),
    fits: hasCapital,
  },
  // Relative to the date before (8.9)
  {
    pattern: pattern(`${M("m")}${S}of${S}(?:that|the${S}same)${S}year`),
    read: ({ m = "" }, context) => {
      const year = previousYear(context);
      return year === undefined ? undefined : writtenDate({ year, month: monthOf(m) }, context.anchor);
    },
    fits: hasCapital,
  },
  {
    pattern: pattern(`the${S}(?:next|following)${S}${DAYTIME}`),
    read: ({ unit }, context) => fromPrevious(unitOf(unit), context, 1),
  },
  {
    pattern: pattern(`the${S}(?:previous|preceding)${S}${DAYTIME}`),
    read: ({ unit }, context) => fromPrevious(unitOf(unit), context, -1),
  },
  {
    pattern: pattern(`(?:the${S}same|that)${S}${DAYTIME}`),
    read: ({ unit }, context) => fromPrevious(unitOf(unit), context, 0),
  },
  {
    pattern: pattern(
      `the${S}(?<unit>day|week|month|year)${S}(?<way>before|after)(?!${S}(?:yesterday|tomorrow))`,
    ),
    read: ({ unit, way }, context) => fromPrevious(unitOf(unit), context, way === "after" ? 1 : -1),
  },
  {
    pattern: pattern(`${COUNT}${S}${UNIT}${S}(?<way>earlier|later|before|after)`),
    read: ({ n, unit, way = "" }, context) => {
      const by = countOf(n) * (/^(?:later|after)$/u.test(way) ? 1 : -1);
      return fromPrevious(unitOf(unit), context, by) ?? shifted(unitOf(unit), context.anchor, by);
    },
    fits: (around) =>
      isPrecise(around) &&
      (/(?:earlier|later)$/u.test(around.words) || /^\s*(?:[,.;:)]|$)/u.test(around.after)),
  },
];
