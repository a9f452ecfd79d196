import type * as v from "valibot";
import { nearest } from "@/lib/nearest";
import { duplicateEntities, editionReferences, knownEntities, storyReferences } from "./check-references";
import type { Edition, Entity, Story } from "./model";
import { EXPECTED, type Problem, showValue } from "./problem";
import { type EditionFile, fileProblem, readEditionFile } from "./read-edition-file";
import { EditionInfoSchema, EntitiesSchema, StorySchema } from "./schema";
import { sortStories } from "./sort-stories";
import { asList, asRecord } from "./story-texts";

/** The files of an edition by their name within its folder, `stories/x.json`; bytes, or text already decoded. */
export type EditionFiles = ReadonlyMap<string, Uint8Array | string>;

export interface CheckedEdition {
  /** There when nothing is wrong. */
  readonly edition?: Edition;
  /** Everything that is wrong, by file, line and column. */
  readonly problems: readonly Problem[];
}

/** One of them is not the other by another name. */
const NEEDED = new Set(["edition.json", "entities.json"]);
const STORY_FILE = /^stories\/([^/]+)\.json$/;

/** Checks an edition whole: each file by itself, then what they say of each other. Never throws, whatever the bytes are. */
export function checkEdition(files: EditionFiles): CheckedEdition {
  const info = readNamed(files, "edition.json", EditionInfoSchema);
  const entities = readNamed(files, "entities.json", EntitiesSchema);
  const names = [...files.keys()].filter((name) => name.startsWith("stories/")).sort();
  const stories = names
    .filter((name) => STORY_FILE.test(name))
    .map((name) => readEditionFile(name, files.get(name) ?? "", StorySchema));
  const known = Array.isArray(entities.value) ? knownEntities(entities.value) : undefined;
  const problems = [
    ...missingStories(names),
    ...names
      .filter((name) => !STORY_FILE.test(name) && !isHidden(name))
      .map((name) => fileProblem(name, "unknown-file", "another file")),
    ...[info, entities, ...stories].flatMap((file) => file.problems),
    ...editionReferences(info.value, known).map(info.locate),
    ...duplicateEntities(entities.value).map(entities.locate),
    ...stories.flatMap((file) => storyReferences(file.value, known).map(file.locate)),
    ...stories.flatMap(fileName),
    ...duplicateStories(stories),
  ];
  if (problems.length > 0) return { problems: sortProblems(problems) };
  return info.decoded && entities.decoded
    ? { edition: assemble(info.decoded, entities.decoded, stories), problems }
    : { problems };
}

/** The entities of an edition alone, whatever else is wrong with it; undefined where something is wrong with them. */
export function checkEntities(files: EditionFiles): {
  readonly entities?: readonly Entity[];
  readonly problems: readonly Problem[];
} {
  const file = readNamed(files, "entities.json", EntitiesSchema);
  const problems = [...file.problems, ...duplicateEntities(file.value).map(file.locate)];
  if (problems.length > 0 || !file.decoded) return { problems: sortProblems(problems) };
  return { entities: file.decoded, problems };
}

/** By file, line and column, the same problem once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const isHidden = (name: string) => name.split("/").some((part) => part.startsWith("."));

function readNamed<Schema extends v.GenericSchema>(
  files: EditionFiles,
  name: string,
  schema: Schema,
): EditionFile<v.InferOutput<Schema>> {
  const content = files.get(name);
  if (content !== undefined) return readEditionFile(name, content, schema);
  const file = readEditionFile(name, "", schema);
  const others = [...files.keys()].filter((other) => !NEEDED.has(other));
  return { ...file, problems: [fileProblem(name, "missing-file", "nothing", nearest(name, others))] };
}

function missingStories(names: readonly string[]): Problem[] {
  return names.some((name) => !isHidden(name)) ? [] : [fileProblem("stories/", "missing-folder", "nothing")];
}

function fileName(file: EditionFile): Problem[] {
  const id = asRecord(file.value)["id"];
  const expected = STORY_FILE.exec(file.name)?.[1];
  if (typeof id !== "string" || id === expected) return [];
  return [
    {
      ...file.locate({
        code: "file-name",
        path: ["id"],
        found: showValue(id),
        expected: EXPECTED["file-name"],
      }),
      nearest: expected ?? "",
    },
  ];
}

/** Ids and former ids share one space: an address leads to one story. */
function duplicateStories(files: readonly EditionFile[]): Problem[] {
  const owners = new Map<string, string>();
  const claims = [...files.flatMap((file) => idClaim(file)), ...files.flatMap(formerClaims)];
  return claims.flatMap(({ id, file, path }) => {
    const owner = owners.get(id);
    if (owner === undefined) owners.set(id, file.name);
    return owner === undefined
      ? []
      : [
          file.locate({
            code: "duplicate-id",
            path,
            found: showValue(id),
            expected: `${EXPECTED["duplicate-id"]}; ${owner} has it too`,
          }),
        ];
  });
}

interface IdClaim {
  readonly id: string;
  readonly file: EditionFile;
  readonly path: readonly (string | number)[];
}

function idClaim(file: EditionFile): IdClaim[] {
  const id = asRecord(file.value)["id"];
  return typeof id === "string" ? [{ id, file, path: ["id"] }] : [];
}

function formerClaims(file: EditionFile): IdClaim[] {
  return asList(asRecord(file.value)["formerly"]).flatMap((id, i) =>
    typeof id === "string" ? [{ id, file, path: ["formerly", i] }] : [],
  );
}

type StoryFile = EditionFile<v.InferOutput<typeof StorySchema>>;

/** What the files hold, without the reference to the schema that editors need. */
function assemble(
  info: v.InferOutput<typeof EditionInfoSchema>,
  entities: Edition["entities"],
  files: readonly StoryFile[],
): Edition {
  const stories = files.flatMap(({ decoded }): Story[] => (decoded ? [withoutSchema(decoded)] : []));
  return { info: withoutSchema(info), entities, stories: sortStories(stories) };
}

function withoutSchema<Value extends { readonly $schema?: string }>(value: Value): Omit<Value, "$schema"> {
  const { $schema: _reference, ...rest } = value;
  return rest;
}
