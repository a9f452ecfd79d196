import { safeParse } from "valibot";
import { EMPTY_LIBRARY, LIBRARY_VERSION, type Library, SHELVES } from "./library";
import { daySchema, librarySchema, sentenceSchema, storySchema, threadSchema } from "./library-schema";
import { migrateLibrary } from "./migrate-library";

export type ReadLibrary =
  | { readonly library: Library }
  /** Kept by a later İzlek than this one; it must not be written over. */
  | { readonly fault: "newer" }
  /** `rest` is what could be read of it. */
  | { readonly fault: "broken"; readonly where: string; readonly rest: Library };

/** Reads what was kept or exported, of this version or an older one. Never throws. */
export function readLibrary(raw: unknown): ReadLibrary {
  if (versionOf(raw) > LIBRARY_VERSION) return { fault: "newer" };
  const migrated = migrateLibrary(raw);
  const { success, output, issues } = safeParse(librarySchema, migrated);
  if (success) return { library: output };
  const where = issues[0].path?.map(({ key }) => String(key)).join(".") ?? "";
  return { fault: "broken", where, rest: salvage(migrated) };
}

function versionOf(raw: unknown): number {
  const version = fieldOf(raw, "version");
  return typeof version === "number" ? version : 0;
}

/** Each record that is whole by itself. */
function salvage(raw: unknown): Library {
  const schemas = { stories: storySchema, sentences: sentenceSchema, threads: threadSchema } as const;
  const shelves = SHELVES.map((shelf) => [shelf, wholeOf(fieldOf(raw, shelf), schemas[shelf])] as const);
  const rest = {
    ...EMPTY_LIBRARY,
    ...Object.fromEntries(shelves),
    history: wholeOf(fieldOf(raw, "history"), daySchema),
  };
  const { success, output } = safeParse(librarySchema, rest);
  return success ? output : EMPTY_LIBRARY;
}

type RecordSchema = typeof storySchema | typeof sentenceSchema | typeof threadSchema | typeof daySchema;

function wholeOf(records: unknown, schema: RecordSchema): Readonly<Record<string, unknown>> {
  if (typeof records !== "object" || records === null || Array.isArray(records)) return {};
  return Object.fromEntries(
    Object.entries(records).filter(([, record]) => safeParse(schema, record).success),
  );
}

function fieldOf(raw: unknown, name: string): unknown {
  return typeof raw === "object" && raw !== null
    ? (raw as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
