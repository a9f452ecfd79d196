import type * as v from "valibot";
import type { JsonPath } from "./json-path";

type Schema = v.GenericSchema;

export interface UnknownField {
  readonly path: JsonPath;
  /** The fields the object may have. */
  readonly known: readonly string[];
}

/** Every field of a JSON value that a schema of strict objects, lists and optional parts does not name, at any depth. */
export function unknownFields(schema: Schema, value: unknown, path: JsonPath = []): UnknownField[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = unwrap(schema, value);
  if (Array.isArray(value))
    return isList(inner) ? value.flatMap((entry, i) => unknownFields(inner.item, entry, [...path, i])) : [];
  if (!isObject(inner)) return [];
  const known = Object.keys(inner.entries);
  return Object.entries(value).flatMap(([key, entry]) => {
    const field = Object.hasOwn(inner.entries, key) ? inner.entries[key] : undefined;
    return field ? unknownFields(field, entry, [...path, key]) : [{ path: [...path, key], known }];
  });
}

function unwrap(schema: Schema, value: unknown): Schema {
  if (isWrapped(schema)) return unwrap(schema.wrapped, value);
  return isLazy(schema) ? unwrap(schema.getter(value), value) : schema;
}

const isWrapped = (schema: Schema): schema is Schema & { wrapped: Schema } => "wrapped" in schema;
const isLazy = (schema: Schema): schema is Schema & { getter: (value: unknown) => Schema } =>
  "getter" in schema;
const isList = (schema: Schema): schema is Schema & { item: Schema } => "item" in schema;
const isObject = (schema: Schema): schema is Schema & { entries: Record<string, Schema> } =>
  schema.type === "strict_object";
