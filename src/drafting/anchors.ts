import type { Language } from "@/i18n/languages";
import type { FoundDate } from "./find-dates";
import type { Mention } from "./find-mentions";
import { numbersIn } from "./numbers";

/** What a sentence says alike in every language: entities, dates, numbers. Names and dates keep their digits to themselves. */
export function anchorsOf(
  sentence: string,
  language: Language,
  mentions: readonly Mention[],
  dates: readonly FoundDate[],
): ReadonlySet<string> {
  const taken = [...mentions, ...dates].toSorted((a, b) => a.start - b.start);
  let rest = "";
  let done = 0;
  for (const { start, end } of taken) {
    rest += `${sentence.slice(done, Math.max(done, start))} `;
    done = Math.max(done, end);
  }
  const numbers = numbersIn(rest + sentence.slice(done), language).map((value) => `n:${value}`);
  return new Set([
    ...mentions.map(({ entityId }) => `e:${entityId}`),
    ...dates.map(({ edtf }) => `d:${edtf}`),
    ...numbers,
  ]);
}
