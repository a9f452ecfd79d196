import { type ConversionConfig, type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import {
  AcceptedSchema,
  EditionInfoSchema,
  EntitiesSchema,
  EntityIdSchema,
  EntitySchema,
  PairSchema,
  ParagraphSchema,
  SourceSchema,
  SpeakerSchema,
  StorySchema,
} from "@/content/schema";

const PARAGRAPHS = { paragraph: ParagraphSchema, pair: PairSchema, entityId: EntityIdSchema };

/**
 * JSON Schemas (draft 7) for editors, as text by file name, generated from the runtime schema. They complete and
 * describe fields; dates, marks and what files say of each other are for the check alone.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ["edition.schema.json", editorSchema("edition.json", EditionInfoSchema, PARAGRAPHS)],
    ["entities.schema.json", editorSchema("entities.json", EntitiesSchema, { entity: EntitySchema })],
    [
      "story.schema.json",
      editorSchema("stories/<id>.json", StorySchema, {
        ...PARAGRAPHS,
        source: SourceSchema,
        accepted: AcceptedSchema,
      }),
    ],
  ]);
}

function editorSchema(
  file: string,
  schema: GenericSchema,
  definitions: Record<string, GenericSchema>,
): string {
  const title = `${file} of an İzlek edition, format 1`;
  return `${JSON.stringify({ title, ...toJsonSchema(schema, { ...CONFIG, definitions }) }, null, 2)}\n`;
}

/** Checks in code have no counterpart in JSON Schema and are passed over. */
const CONFIG: ConversionConfig = { errorMode: "ignore", overrideSchema: whatValibotCannotSay };

type Context = Parameters<NonNullable<ConversionConfig["overrideSchema"]>>[0];

function whatValibotCannotSay({ valibotSchema, jsonSchema }: Context): JsonSchema | undefined {
  if (valibotSchema.type === "lazy") return { anyOf: [EntityIdSchema, SpeakerSchema].map(inPlace) };
  return needsLanguage(jsonSchema)
    ? { ...jsonSchema, anyOf: [{ required: ["tr"] }, { required: ["en"] }] }
    : undefined;
}

function inPlace(schema: GenericSchema): JsonSchema {
  const { $schema: _, ...inner } = toJsonSchema(schema, CONFIG);
  return inner;
}

function needsLanguage({ properties, required = [] }: JsonSchema): boolean {
  return (
    Boolean(properties?.["tr"] && properties["en"]) && !required.includes("tr") && !required.includes("en")
  );
}
