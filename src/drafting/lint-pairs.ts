import { parseMarked } from "@/content/marks";
import { type Bilingual, bothSides, type Side, sidesOf } from "./lint-texts";
import type { Finding, LintRule } from "./lint-warning";
import { numbersIn, saysNumber } from "./numbers";

const MOST_WORDS = 60;
const LONGEST_TITLE = 70;
/** Turkish is 0.98 to 1.07 times as long as English on the whole (rule 10.4); single pairs vary more. */
const RATIO = { least: 0.65, most: 1.5 };
/** Shorter texts say nothing by their length or their letters. */
const ENOUGH_TO_COMPARE = 60;
const ENOUGH_LETTERS = 80;
const TURKISH = /[çğışöüİÇĞŞÖÜâîû]/u;

/** What one text in two languages can be warned of by itself. */
export function pairFindings(bilingual: Bilingual): Finding[] {
  const sides = sidesOf(bilingual);
  const both = bothSides(bilingual);
  return [
    ...sides.flatMap((side) => [...tooLong(side, bilingual), ...notTurkish(side)]),
    ...(both && bilingual.kind !== "title" ? differences(bilingual, ...both) : []),
  ];
}

function tooLong({ path, plain }: Side, { kind }: Bilingual): Finding[] {
  const words = plain.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (kind === "title" && plain.length > LONGEST_TITLE) {
    const found = `${String(plain.length)} characters`;
    return [
      {
        rule: "long-title",
        path,
        message: "The title is long.",
        found,
        suggestion: `${String(LONGEST_TITLE)} characters at most.`,
      },
    ];
  }
  if (kind !== "pair" || words <= MOST_WORDS) return [];
  const suggestion = "Make two pairs of it, in both languages.";
  return [
    {
      rule: "long-pair",
      path,
      message: `A pair has more than ${String(MOST_WORDS)} words.`,
      found: `${String(words)} words`,
      suggestion,
    },
  ];
}

function notTurkish({ path, language, plain }: Side): Finding[] {
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  if (language !== "tr" || letters < ENOUGH_LETTERS || TURKISH.test(plain)) return [];
  return [
    {
      rule: "no-turkish-letters",
      path,
      message: "A Turkish text has no Turkish letter.",
      found: `“${plain.slice(0, 60)}”`,
      suggestion: "Write ç, ğ, ı, ö, ş and ü, or move the text to its own language.",
    },
  ];
}

function differences(bilingual: Bilingual, tr: Side, en: Side): Finding[] {
  const { path } = bilingual;
  return [
    ...marksApart("pair-entities", "mention", "The languages mark different entities.", path, tr, en),
    ...marksApart("pair-dates", "date", "The languages mark different dates.", path, tr, en),
    ...numbersApart(path, tr, en),
    ...(bilingual.kind === "pair" ? lengthsApart(path, tr, en) : []),
  ];
}

function marksApart(
  rule: LintRule,
  kind: "mention" | "date",
  message: string,
  path: string,
  tr: Side,
  en: Side,
): Finding[] {
  return apart(rule, message, path, targetsOf(tr, kind), targetsOf(en, kind));
}

function targetsOf({ text }: Side, kind: "mention" | "date"): string[] {
  return parseMarked(text).flatMap((run) => {
    if (run.kind === "text" || run.kind !== kind) return [];
    return run.kind === "date" ? [run.edtf] : [run.targets.toSorted().join("|")];
  });
}

/** A number in digits has to stand in the other language too, in digits or in words. */
function numbersApart(path: string, tr: Side, en: Side): Finding[] {
  const [ofTr, ofEn] = [numbersIn(unmarked(tr), "tr"), numbersIn(unmarked(en), "en")];
  const trOnly = ofTr.filter((value) => !ofEn.includes(value) && !saysNumber(en.plain, value, "en"));
  const enOnly = ofEn.filter((value) => !ofTr.includes(value) && !saysNumber(tr.plain, value, "tr"));
  return apart("pair-numbers", "The languages give different numbers.", path, trOnly, enOnly);
}

/** The text without names and dates, whose digits are compared by their targets. */
function unmarked({ text }: Side): string {
  return parseMarked(text)
    .map((run) => (run.kind === "text" ? run.text : " "))
    .join("");
}

function apart(
  rule: LintRule,
  message: string,
  path: string,
  ofTr: readonly string[],
  ofEn: readonly string[],
): Finding[] {
  const trOnly = [...new Set(ofTr)].filter((each) => !ofEn.includes(each));
  const enOnly = [...new Set(ofEn)].filter((each) => !ofTr.includes(each));
  if (trOnly.length === 0 && enOnly.length === 0) return [];
  const found = `tr only: ${trOnly.join(", ") || "none"}; en only: ${enOnly.join(", ") || "none"}`;
  return [{ rule, path, message, found, suggestion: "Say the same in both languages." }];
}

function lengthsApart(path: string, tr: Side, en: Side): Finding[] {
  const ratio = tr.plain.length / en.plain.length;
  if (Math.max(tr.plain.length, en.plain.length) < ENOUGH_TO_COMPARE) return [];
  if (ratio >= RATIO.least && ratio <= RATIO.most) return [];
  return [
    {
      rule: "length-ratio",
      path,
      message: "One language is far longer than the other.",
      found: `tr ${String(tr.plain.length)}, en ${String(en.plain.length)} characters`,
      suggestion: "See whether both say everything.",
    },
  ];
}
