import * as v from "valibot";
import { dayOfIso, parseEdtf } from "./edtf";
import { checkMarked, ENTITY_ID, isBlank } from "./marks";
import { ENTITY_TYPES } from "./model";
import type { ProblemCode } from "./problem";

/** The messages of this schema are problem codes; `schema-problems.ts` says them in words. */
const code = (problem: ProblemCode): ProblemCode => problem;

const LONGEST_ID = 200;
const SPDX = /^[A-Za-z0-9][A-Za-z0-9.+-]*(?: (?:AND|OR|WITH) [A-Za-z0-9][A-Za-z0-9.+-]*)*$/;
/** Nothing a text of this format needs: controls but for tab and line ends, overrides of direction, half characters. */
export const UNWANTED =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\p{Noncharacter_Code_Point}]/u;

/** Only the fields it names. Valibot stops at the first surplus one, so `unknownFields` looks for them all. */
function shape<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, code("wrong-type"));
}

function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, code("wrong-type"));
}

function filled<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(listOf(item), v.minLength(1, code("empty-list")));
}

function described<const Schema extends v.GenericSchema>(schema: Schema, words: string) {
  return v.pipe(schema, v.description<v.InferOutput<Schema>, string>(words));
}

const string = v.string(code("wrong-type"));
const text = v.pipe(
  string,
  v.minLength(1, code("empty-text")),
  v.check((value) => !isBlank(value), code("empty-text")),
  v.check((value) => value.normalize("NFC") === value, code("not-nfc")),
  v.check((value) => !UNWANTED.test(value), code("control-character")),
);
const markedText = v.pipe(
  text,
  v.check((value) => checkMarked(value).length === 0, code("mark")),
  v.description(
    "Text with marks: [words](entity-id), [words](a|b), [words](2023-09-13). A backslash escapes [, ] and \\.",
  ),
);
export const EntityIdSchema = v.pipe(
  string,
  v.regex(ENTITY_ID, code("bad-entity-id")),
  v.maxLength(LONGEST_ID, code("bad-entity-id")),
);
const id = v.pipe(
  string,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, code("bad-id")),
  v.maxLength(LONGEST_ID, code("bad-id")),
);
const edtf = v.pipe(
  string,
  v.check((value) => parseEdtf(value) !== undefined, code("bad-edtf")),
  v.description("EDTF, level 0 or 1, without a time: 2023-09-13, 2023-09, 2023, 2023-09-10/2023-09-19"),
);
const day = v.pipe(
  string,
  v.regex(/^\d{4}-\d{2}-\d{2}$/, code("bad-day")),
  v.check((value) => dayOfIso(value) !== undefined, code("bad-day")),
);
const url = v.pipe(
  string,
  v.regex(/^https?:\/\/[^\s/]/, code("bad-url")),
  v.check((value) => isPublicUrl(value), code("bad-url")),
);
const sourceNumber = v.pipe(
  v.number(code("wrong-type")),
  v.safeInteger(code("bad-number")),
  v.minValue(1, code("bad-number")),
);

/** One value in each language. */
function perLanguage<const Item extends v.GenericSchema>(item: Item) {
  return shape({ tr: item, en: item });
}

/** At least one language; runs even where another field of the object is wrong, so that all is said at once. */
function hasLanguage<Input>() {
  return v.rawCheck<Input>(({ dataset, addIssue }) => {
    const value: unknown = dataset.value;
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (isObject && !("tr" in value) && !("en" in value)) addIssue({ message: code("no-language") });
  });
}

const languages = { tr: v.exactOptional(markedText), en: v.exactOptional(markedText) };
const someMarked = v.pipe(shape(languages), hasLanguage());
export const SpeakerSchema = v.pipe(
  shape({ tr: v.exactOptional(text), en: v.exactOptional(text) }),
  hasLanguage(),
);

/** Who says so: an entity's id, or the name in words. */
export const SaidBySchema = v.lazy((value) => (typeof value === "object" ? SpeakerSchema : EntityIdSchema));

export const PairSchema = v.pipe(
  shape({
    ...languages,
    sources: v.pipe(
      v.exactOptional(listOf(sourceNumber)),
      v.description("Numbers of the story's sources that carry this pair"),
    ),
    saidBy: v.exactOptional(SaidBySchema),
  }),
  hasLanguage(),
  v.description("One thought, written in each language"),
);

export const ParagraphSchema = shape({ heading: v.exactOptional(someMarked), pairs: filled(PairSchema) });

export const SourceSchema = shape({
  n: v.pipe(sourceNumber, v.description("The number pairs cite")),
  title: text,
  publisher: text,
  url,
  date: v.exactOptional(v.nullable(edtf)),
  language: v.exactOptional(
    v.pipe(string, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, code("bad-language"))),
  ),
  archived: v.exactOptional(v.pipe(url, v.description("Address of an archived copy"))),
});

export const AcceptedSchema = v.pipe(
  shape({
    warning: v.pipe(text, v.description("The rule's name, as the lint prints it")),
    at: v.exactOptional(
      v.pipe(text, v.description("JSON path of the place; left out, the answer is for the whole file")),
    ),
    reason: text,
  }),
  v.description("A warning of the lint that an editor has looked at and answers"),
);

const schemaReference = v.exactOptional(string);

export const StorySchema = shape({
  $schema: schemaReference,
  id: v.pipe(id, v.description("The file's name without .json")),
  formerly: v.pipe(
    v.exactOptional(listOf(id)),
    v.description("Ids this story had before; their addresses lead here"),
  ),
  date: edtf,
  published: described(v.exactOptional(day), "The day this account was published, YYYY-MM-DD"),
  updated: described(v.exactOptional(day), "The day it was last changed, YYYY-MM-DD"),
  place: v.pipe(v.exactOptional(EntityIdSchema), v.description("The entity where it happened")),
  title: described(someMarked, "In one language or both"),
  summary: described(someMarked, "One or two sentences, in one language or both"),
  paragraphs: filled(ParagraphSchema),
  sources: described(listOf(SourceSchema), "What the pairs cite by number"),
  accepted: described(v.exactOptional(listOf(AcceptedSchema)), "Warnings of the lint that an editor answers"),
});

export const EntitySchema = shape({
  id: EntityIdSchema,
  type: v.picklist(ENTITY_TYPES, code("entity-type")),
  name: described(perLanguage(text), "The full name in each language"),
  short: described(v.exactOptional(perLanguage(text)), "A short name: KCNA"),
  aliases: described(perLanguage(listOf(text)), "Other names a text may use, without suffixes"),
  note: described(perLanguage(text), "Who or what it is, in a sentence"),
  wikidata: described(
    v.nullable(v.pipe(string, v.regex(/^Q[1-9]\d*$/, code("bad-wikidata")))),
    "Its item on Wikidata, Q and digits, or null",
  ),
  coordinates: v.exactOptional(
    v.pipe(
      v.strictTuple([degrees(90), degrees(180)], code("coordinates")),
      v.description("Latitude and longitude, degrees"),
    ),
  ),
});

export const EntitiesSchema = listOf(EntitySchema);

export const EditionInfoSchema = shape({
  $schema: schemaReference,
  format: v.literal(1, code("format")),
  id,
  title: perLanguage(text),
  description: perLanguage(text),
  languages: v.strictTuple(
    [v.literal("tr", code("languages")), v.literal("en", code("languages"))],
    code("languages"),
  ),
  licence: v.pipe(string, v.regex(SPDX, code("bad-licence")), v.description("SPDX identifier")),
  url: v.exactOptional(v.pipe(url, v.description("Where the edition will be published"))),
  contact: v.exactOptional(v.pipe(text, v.description("For corrections"))),
  about: v.exactOptional(listOf(ParagraphSchema)),
});

function degrees(most: number) {
  return v.pipe(
    v.number(code("coordinates")),
    v.minValue(-most, code("coordinates")),
    v.maxValue(most, code("coordinates")),
  );
}

function isPublicUrl(value: string): boolean {
  try {
    const { username, password, hostname } = new URL(value);
    return username === "" && password === "" && hostname !== "" && !/[\s\p{C}]/u.test(value);
  } catch {
    return false;
  }
}
