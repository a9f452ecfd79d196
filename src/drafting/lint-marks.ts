import { parseMarked, type Run, wordsOfRun } from "@/content/marks";
import type { Story } from "@/content/model";
import type { Language } from "@/i18n/languages";
import { findMentions, type Mention } from "./find-mentions";
import type { Gazetteer } from "./gazetteer";
import { bilingualsOf, type Side, sidesOf } from "./lint-texts";
import type { Finding } from "./lint-warning";
import { matchable } from "./matchable";

/** Names left unmarked, and marks whose words name somebody else, in one story. */
export function markFindings(story: Story, gazetteer: Gazetteer): Finding[] {
  const sides = bilingualsOf(story).flatMap(sidesOf);
  return sides.flatMap((side) => [...unmarkedNames(side, gazetteer), ...wrongWords(side, gazetteer)]);
}

function unmarkedNames({ path, language, text, plain }: Side, gazetteer: Gazetteer): Finding[] {
  const marked = markedSpans(parseMarked(text));
  const types = gazetteer.of(language).typeOf;
  return findMentions(plain, language, gazetteer)
    .filter((mention) => !mention.uncertain && !isMarked(mention, marked))
    .filter((mention) => !isPartOfName(mention, plain, marked, types))
    .map((mention) => unmarkedName(mention, path, plain));
}

function unmarkedName(
  { start, end, suffix, entityId, candidates }: Mention,
  path: string,
  plain: string,
): Finding {
  const name = plain.slice(start, end);
  const target = candidates ? candidates.join("|") : entityId;
  return {
    rule: "unmarked-name",
    path,
    message: "A name of the edition's entities is not marked.",
    found: `“${name}${suffix}” in “${around(plain, start, end)}”`,
    suggestion: `[${name}](${target})${suffix}`,
  };
}

interface MarkedSpan {
  readonly start: number;
  readonly end: number;
}

function markedSpans(runs: readonly Run[]): MarkedSpan[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += wordsOfRun(run).length;
    return run.kind === "text" ? [] : [{ start, end: at }];
  });
}

function isMarked({ start, end }: Mention, marked: readonly MarkedSpan[]): boolean {
  const next = marked[endedBy(marked, start)];
  return next !== undefined && next.start < end;
}

/** How many marks have ended by a place in the text; halving, as a text may hold a hundred thousand of them. */
function endedBy(marked: readonly MarkedSpan[], at: number): number {
  let [low, high] = [0, marked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CAPITAL_BEFORE = /(?:^|\s)(\p{Lu}[\p{L}\p{M}]*)\s$/u;
const ADJECTIVE = /(?:al|sel|ian|an|ish|ese)$/u;
/** What makes a place's name part of a party's, a paper's or another place's. */
const BEFORE_PLACE = /^(?:Birleşik|Büyük|Yeni|Radyo|United|Great|Greater|New|Radio)$/u;
const AFTER_PLACE = /^\s(?:Times|Post|Herald|Today|Daily|Tribune|News|Journal|Gazetesi|Postası)(?!\p{L})/u;

/** Part of a longer name that is no entity: Malligyong-1-1, Ulusal Güvenlik Konseyi, United Russia, The Moscow Times. */
function isPartOfName(
  mention: Mention,
  plain: string,
  marked: readonly MarkedSpan[],
  types: TypeOf,
): boolean {
  const { start, end, entityId } = mention;
  const after = plain.slice(end, end + 12);
  if (/^[-\u2010\u2011]\p{N}/u.test(after)) return true;
  const type = types.get(entityId);
  const before = plain.slice(Math.max(0, start - 40), start).match(CAPITAL_BEFORE)?.[1] ?? "";
  if (type === "place") return BEFORE_PLACE.test(before) || AFTER_PLACE.test(after);
  const followsMark = marked[endedBy(marked, start - 1) - 1]?.end === start - 1;
  if (type !== "organisation" || before === "" || followsMark) return false;
  // A capital that only opens the sentence makes no name, an adjective does.
  const opens = start - before.length - 1;
  const opensSentence = opens === 0 || /[.?!:]\s$/u.test(plain.slice(opens - 2, opens));
  return !opensSentence || ADJECTIVE.test(before);
}

type TypeOf = ReadonlyMap<string, string>;

function wrongWords({ path, language, text }: Side, gazetteer: Gazetteer): Finding[] {
  return parseMarked(text).flatMap((run) => {
    if (run.kind !== "mention") return [];
    const wrong = run.targets.filter((id) => !isNamed(run.words, id, language, gazetteer));
    return wrong.map((id) => ({
      rule: "mark-words" as const,
      path,
      message: "The marked words are no name of the entity.",
      found: `[${run.words}](${id})`,
      suggestion: `Mark a name of ${id}, or add these words to its aliases.`,
    }));
  });
}

/** Whether the words are a name of the entity, inflected or not; a sentence may have given them a capital. */
function isNamed(words: string, id: string, language: Language, gazetteer: Gazetteer): boolean {
  const copy = matchable(words).text;
  const small = copy.charAt(0).toLocaleLowerCase(language) + copy.slice(1);
  return [copy, small].some((spelling) => {
    const [mention] = findMentions(spelling, language, gazetteer);
    if (!mention || mention.start > 0 || mention.end + mention.suffix.length < spelling.length) return false;
    return (mention.candidates ?? [mention.entityId]).includes(id);
  });
}

const AROUND = 24;

function around(plain: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(plain.length, end + AROUND);
  return `${from > 0 ? "…" : ""}${plain.slice(from, to)}${to < plain.length ? "…" : ""}`;
}
