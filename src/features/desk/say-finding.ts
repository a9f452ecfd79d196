import type { Problem, ProblemCode } from "@/content/problem";
import type { ToDo, ToDoCode } from "@/drafting/draft-pairs";
import type { LintRule, Warning } from "@/drafting/lint-warning";
import type { Language } from "@/i18n/languages";
import { findings } from "@/i18n/messages/tr/desk-findings";

const EXPECTED: Readonly<Record<ProblemCode, string>> = findings.expected;
const LINT: Readonly<Record<LintRule, string>> = findings.lint;
const TO_DO: Readonly<Record<ToDoCode, string>> = findings.toDo;
const CLOSER: Readonly<Record<string, string>> = findings.closer;
const FOUND: Readonly<Record<string, string>> = findings.found;

/** What was expected in the place of a problem, in the reader's language; where the English says no more, by its code. */
export function sayExpected({ code, expected }: Problem, language: Language): string {
  if (language === "en") return expected;
  return CLOSER[expected] ?? byPattern(expected) ?? EXPECTED[code];
}

/** What was found: a value as it stands, or words for one. */
export function sayFound({ found }: Pick<Problem, "found">, language: Language): string {
  if (language === "en") return found;
  return FOUND[found] ?? byPattern(found) ?? found;
}

function byPattern(said: string): string | undefined {
  for (const [english, turkish] of findings.patterns) {
    const whole = new RegExp(`^${english}$`, "u");
    if (whole.test(said)) return said.replace(whole, turkish);
  }
  return undefined;
}

/** What an editor should look at. */
export function sayWarning({ rule, message, suggestion }: Warning, language: Language): string {
  return language === "tr" ? LINT[rule] : `${message} ${suggestion}`;
}

/** What is left to do. */
export function sayToDo({ code, what, values = {} }: ToDo, language: Language): string {
  if (language === "en") return what;
  return TO_DO[code].replace(
    /\{\{(\w+)\}\}/gu,
    (_, name: string) => TURKISH[values[name] ?? ""] ?? values[name] ?? "",
  );
}

const TURKISH: Readonly<Record<string, string>> = { tr: "Türkçe", en: "İngilizce" };
