import type { Problem, ProblemCode } from "@/content/problem";
import type { ToDo, ToDoCode } from "@/drafting/draft-pairs";
import type { LintRule, Warning } from "@/drafting/lint-warning";
import type { Language } from "@/i18n/languages";
import { findings } from "@/i18n/messages/tr/desk-findings";

const EXPECTED: Readonly<Record<ProblemCode, string>> = findings.expected;
const LINT: Readonly<Record<LintRule, string>> = findings.lint;
const TO_DO: Readonly<Record<ToDoCode, string>> = findings.toDo;
const FOUND: Readonly<Record<string, string>> = findings.found;

/** What was expected in the place of a problem, in the reader's language. */
export function sayExpected({ code, expected }: Problem, language: Language): string {
  return language === "tr" ? EXPECTED[code] : expected;
}

/** What was found: a value as it stands, or words for one. */
export function sayFound({ found }: Problem, language: Language): string {
  if (language === "en") return found;
  const list = /^a list of (\d+)$/u.exec(found)?.[1];
  return list === undefined ? (FOUND[found] ?? found) : `${list} öğelik bir liste`;
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
