import type { Language } from "@/i18n/languages";
import { APOSTROPHE, isWordAt, kindAt, LETTER, LOWER, runEnd, SPACE } from "./characters";
import { type Doubt, doubtAbout, type Found, isSmallWord } from "./doubt";
import type { Gazetteer, LanguageNames, Name, NameNode } from "./gazetteer";
import { type Matchable, matchable } from "./matchable";
import { englishSuffixEnd, isCapitals, turkishSuffixEnd } from "./suffixes";

/** Where a text names an entity (rule 1.1). Offsets are UTF-16 units into the text as stored; `[start, end)` is the name alone. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The entity meant, or the likeliest of `candidates`. */
  readonly entityId: string;
  /** What follows at `end` in the same word, apostrophe included; "" if nothing. */
  readonly suffix: string;
  /** Perhaps no mention at all: for an author to decide (rules 4.8, 4.9). */
  readonly uncertain?: Doubt;
  /** The entities that share the name, where the text before it does not tell which is meant. */
  readonly candidates?: readonly string[];
}

/**
 * Every mention in a text, in order, never overlapping: leftmost, then longest (Turkish rules §1–4). Takes time in
 * proportion to the text. `named` holds the entities named in full before this text begins, the latest last; it is added to.
 */
export function findMentions(
  text: string,
  language: Language,
  gazetteer: Gazetteer,
  named: Set<string> = new Set(),
): Mention[] {
  return [...mentionsIn(text, language, gazetteer, named)];
}

/** The same one by one, for who may have enough of them. */
export function* mentionsIn(
  text: string,
  language: Language,
  gazetteer: Gazetteer,
  named: Set<string> = new Set(),
): Generator<Mention, undefined, undefined> {
  const names = gazetteer.of(language);
  const copy = matchable(text);
  let at = 0;
  while (at < copy.text.length) {
    const found = isNameStart(copy.text, at) ? longestAt(copy.text, at, language, names) : undefined;
    if (found) yield toMention(found, text, copy, language, names, named);
    at = found ? found.suffixEnd : at + 1;
  }
}

/** Rule 4.1: no letter, digit or mark before it, nor an apostrophe that follows a letter. */
function isNameStart(text: string, at: number): boolean {
  if (at === 0) return true;
  if (isWordAt(text, at - 1)) return false;
  return (kindAt(text, at - 1) & APOSTROPHE) === 0 || (kindAt(text, at - 2) & LETTER) === 0;
}

function longestAt(text: string, start: number, language: Language, names: LanguageNames): Found | undefined {
  const exact = longest(text, start, language, endsOf(text, start, names.exact, false));
  if ((kindAt(text, start) & LOWER) !== 0) return exact;
  const ends = endsOf(text, start, names.capitals, true).filter(([name, end]) =>
    isAllowedInCapitals(text, start, end, isSmallWord(name.text.toLocaleLowerCase(language), language)),
  );
  const inCapitals = longest(text, start, language, ends);
  return inCapitals && (!exact || inCapitals.end > exact.end) ? inCapitals : exact;
}

type End = readonly [name: Name, end: number];

/** Each name that begins at `start`, shortest first, whatever follows it. */
function endsOf(text: string, start: number, root: NameNode, capitals: boolean): End[] {
  const ends: End[] = [];
  let node: NameNode | undefined = root;
  let at = start;
  while (at < text.length) {
    const isSpace = (kindAt(text, at) & SPACE) !== 0;
    if (capitals && (kindAt(text, at) & LOWER) !== 0) return ends;
    node = node.next.get(isSpace ? 0x20 : codeAt(text, at, capitals));
    if (!node) return ends;
    at = isSpace ? runEnd(text, at, SPACE) : at + 1;
    for (const name of node.names) ends.push([name, at]);
  }
  return ends;
}

function codeAt(text: string, at: number, capitals: boolean): number {
  const code = text.charCodeAt(at);
  return capitals && code === 0x130 ? 0x49 : code;
}

/** Two capitals alone are as likely a numeral (XI), a small word mere emphasis (KİM): a neighbour or a suffix in capitals must agree. */
function isAllowedInCapitals(text: string, start: number, end: number, smallWord: boolean): boolean {
  if (!isCapitals(text, start, end)) return false;
  if (end - start > 2 && !smallWord) return true;
  const after = text.slice(end, end + 24).match(/^(?:'(\p{L}+)|[\s,:-]+(\p{L}{2,}))/u);
  const before = text.slice(Math.max(0, start - 24), start).match(/(\p{L}{2,})[\s,:-]+$/u);
  return [after?.[1], after?.[2], before?.[1]].some((word = "") => isCapitals(word, 0, word.length));
}

function longest(text: string, start: number, language: Language, ends: readonly End[]): Found | undefined {
  const suffixEndOf = language === "tr" ? turkishSuffixEnd : englishSuffixEnd;
  for (const [name, end] of ends.toReversed()) {
    const suffixEnd = suffixEndOf({ text, start, end, solid: name.solid, softened: name.softened });
    if (suffixEnd !== undefined) return { name, start, end, suffixEnd };
  }
  return undefined;
}

function toMention(
  found: Found,
  text: string,
  copy: Matchable,
  language: Language,
  names: LanguageNames,
  named: Set<string>,
): Mention {
  const end = copy.stored(found.end);
  const span = {
    start: copy.stored(found.start),
    end,
    suffix: text.slice(end, copy.stored(found.suffixEnd)),
  };
  const [entityId, ...others] = likeliest(found.name.entityIds, named);
  const doubt = doubtAbout(
    found,
    copy.text,
    language,
    (at) => longestAt(copy.text, at, language, names) !== undefined,
  );
  if (others.length === 0 && !doubt && found.name.entityIds.length === 1) renew(named, entityId);
  return {
    ...span,
    entityId,
    ...(doubt && { uncertain: doubt }),
    ...(others.length > 0 && { candidates: [entityId, ...others] }),
  };
}

function renew(named: Set<string>, entityId: string): void {
  named.delete(entityId);
  named.add(entityId);
}

/** A shared name means whoever of its bearers was named in full before it, the latest first; else it may mean any of them. */
function likeliest(entityIds: readonly string[], named: ReadonlySet<string>): readonly [string, ...string[]] {
  const before = [...named].filter((id) => entityIds.includes(id)).reverse();
  const [first = "", ...rest] = before.length > 0 ? before : entityIds;
  return [first, ...rest];
}
