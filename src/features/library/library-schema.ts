import * as v from "valibot";
import { LIBRARY_VERSION } from "./library";

const moment = v.pipe(v.number(), v.finite());
const texts = v.strictObject({ tr: v.exactOptional(v.string()), en: v.exactOptional(v.string()) });

export const storySchema = v.strictObject({ at: moment, title: texts });
export const sentenceSchema = v.strictObject({
  at: moment,
  title: texts,
  story: v.string(),
  passage: v.pipe(v.string(), v.regex(/^p[1-9]\d{0,4}s[1-9]\d{0,4}$/)),
  text: texts,
});
export const threadSchema = v.strictObject({ at: moment, query: v.string() });
export const daySchema = v.record(v.string(), moment);

export const librarySchema = v.strictObject({
  version: v.literal(LIBRARY_VERSION),
  stories: v.record(v.string(), storySchema),
  sentences: v.record(v.string(), sentenceSchema),
  threads: v.record(v.string(), threadSchema),
  history: v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)), daySchema),
  seen: v.exactOptional(v.string()),
});
