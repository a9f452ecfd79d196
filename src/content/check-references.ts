import { nearestAmong } from "@/lib/nearest";
import { tooManyMarks } from "./check-size";
import { dayOfIso } from "./edtf";
import type { JsonPath } from "./json-path";
import { checkMarked, ENTITY_ID, formatMarked, parseMarked, type Run } from "./marks";
import { EXPECTED, type ProblemCode, showValue } from "./problem";
import { type Finding, MOST_OF_A_KIND, theRest } from "./schema-problems";
import {
  asList,
  asRecord,
  type LoosePair,
  pairsOf,
  paragraphTexts,
  type StoryText,
  storyTexts,
} from "./story-texts";

/** Finds an id among those of the edition; undefined answers "we cannot tell", when their file could not be read. */
export interface KnownEntities {
  readonly has: (id: string) => boolean;
  readonly nearest: (id: string) => string | undefined;
}

/** The ids of a file of entities, also of one with other faults. */
export function knownEntities(entities: unknown): KnownEntities {
  const ids = new Set(
    asList(entities)
      .map((entity) => asRecord(entity)["id"])
      .filter((id) => typeof id === "string"),
  );
  return { has: (id) => ids.has(id), nearest: nearestAmong([...ids]) };
}

/** What a story says of entities and sources that are not there, and more of them than a page can hold. Reads files with other faults too. */
export function storyReferences(story: unknown, entities: KnownEntities | undefined): Finding[] {
  const { place, paragraphs, sources } = asRecord(story);
  const pairs = pairsOf(paragraphs, ["paragraphs"]);
  const texts = storyTexts(story);
  return [
    ...tooManyMarks(texts),
    ...(entities ? textReferences(texts, entities) : []),
    ...(entities ? entityReference("unknown-place", place, ["place"], entities) : []),
    ...(entities
      ? pairs.flatMap(({ pair, path }) =>
          entityReference("unknown-speaker", pair["saidBy"], [...path, "saidBy"], entities),
        )
      : []),
    ...sourceReferences(pairs, sources),
    ...dayOrder(story),
  ];
}

/** The same for the `about` of an edition, which has no sources. */
export function editionReferences(info: unknown, entities: KnownEntities | undefined): Finding[] {
  const { about } = asRecord(info);
  const pairs = pairsOf(about, ["about"]);
  const texts = paragraphTexts(about, ["about"]);
  const speakers = entities
    ? pairs.flatMap(({ pair, path }) =>
        entityReference("unknown-speaker", pair["saidBy"], [...path, "saidBy"], entities),
      )
    : [];
  return [
    ...tooManyMarks(texts),
    ...(entities ? textReferences(texts, entities) : []),
    ...speakers,
    ...sourceReferences(pairs, undefined),
  ];
}

/** Ids that stand twice in the list of entities. */
export function duplicateEntities(entities: unknown): Finding[] {
  return duplicates(asList(entities).map((entity) => asRecord(entity)["id"])).map(({ value, at, first }) => ({
    code: "duplicate-id",
    path: [at, "id"],
    found: showValue(value),
    expected: `${EXPECTED["duplicate-id"]}; [${String(first)}] has it too`,
  }));
}

function textReferences(texts: readonly StoryText[], entities: KnownEntities): Finding[] {
  return texts.flatMap(({ text, path }) => unknownMentions(text, path, entities));
}

function unknownMentions(text: string, path: JsonPath, entities: KnownEntities): Finding[] {
  const unknown = misses(parseMarked(text), entities);
  if (unknown.length === 0) return [];
  // Only a text without faults is written back as it stands, which makes lengths add up to places.
  const placed = checkMarked(text).length === 0;
  const findings = unknown.slice(0, MOST_OF_A_KIND).map(({ id, offset }) => ({
    ...unknownEntity("unknown-entity", id, path, entities),
    ...(placed && { offset }),
  }));
  return [...findings, ...theRest("unknown-entity", path, unknown.length)];
}

/** The targets of a text that are no entity, each with the place of its mark. */
function misses(runs: readonly Run[], entities: KnownEntities): { id: string; offset: number }[] {
  const found: { id: string; offset: number }[] = [];
  let offset = 0;
  for (const run of runs) {
    if (run.kind === "mention")
      for (const id of run.targets) if (!entities.has(id)) found.push({ id, offset });
    offset += formatMarked([run]).length;
  }
  return found;
}

function entityReference(code: ProblemCode, id: unknown, path: JsonPath, entities: KnownEntities): Finding[] {
  const unknown = typeof id === "string" && ENTITY_ID.test(id) && !entities.has(id);
  return unknown ? [unknownEntity(code, id, path, entities)] : [];
}

function unknownEntity(code: ProblemCode, id: string, path: JsonPath, entities: KnownEntities): Finding {
  const candidate = entities.nearest(id);
  return {
    code,
    path,
    found: showValue(id),
    expected: EXPECTED[code],
    ...(candidate !== undefined && { nearest: candidate }),
  };
}

function sourceReferences(pairs: readonly LoosePair[], sources: unknown): Finding[] {
  const numbers = asList(sources).map((source) => asRecord(source)["n"]);
  const twice = duplicates(numbers).map(({ value, at }) =>
    sourceFinding("duplicate-source", value, ["sources", at, "n"]),
  );
  const known = new Set(numbers);
  const list = numbers.slice(0, 20).map(showValue).join(", ");
  const expected =
    known.size === 0
      ? "no number: there are no sources here"
      : `a source of this story: ${list}${numbers.length > 20 ? ", …" : ""}`;
  return [...twice, ...pairs.flatMap((pair) => citations(pair, known, expected))];
}

function citations({ pair, path }: LoosePair, known: ReadonlySet<unknown>, expected: string): Finding[] {
  const cited = asList(pair["sources"]);
  const at = (i: number) => [...path, "sources", i];
  const twice = duplicates(cited).map((double) =>
    sourceFinding("duplicate-source", double.value, at(double.at)),
  );
  const unknown = cited.flatMap((n, i) =>
    typeof n === "number" && !known.has(n)
      ? [{ ...sourceFinding("unknown-source", n, at(i)), expected }]
      : [],
  );
  return [...twice, ...unknown];
}

function sourceFinding(code: ProblemCode, value: unknown, path: JsonPath): Finding {
  return { code, path, found: showValue(value), expected: EXPECTED[code] };
}

function dayOrder(story: unknown): Finding[] {
  const { published, updated } = asRecord(story);
  const [first, last] = [published, updated].map((day) =>
    typeof day === "string" ? dayOfIso(day) : undefined,
  );
  if (first === undefined || last === undefined || last >= first) return [];
  return [
    {
      code: "date-order",
      path: ["updated"],
      found: showValue(updated),
      expected: `a day not before published, ${showValue(published)}`,
    },
  ];
}

/** Strings and numbers that come again in a list: where, and where they came first. */
function duplicates(values: readonly unknown[]): { value: unknown; at: number; first: number }[] {
  const firsts = new Map<unknown, number>();
  return values.flatMap((value, at) => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    const first = firsts.get(value);
    if (first === undefined) firsts.set(value, at);
    return first === undefined ? [] : [{ value, at, first }];
  });
}
