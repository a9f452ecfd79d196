import * as v from "valibot";
import { LIBRARY_VERSION } from "./library";

const moment = v.pipe(v.number(), v.finite());
/** To valibot a list is an object too. */
export const noList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
);
const texts = v.pipe(
  noList,
  v.strictObject({ tr: v.exactOptional(v.string()), en: v.exactOptional(v.string()) }),
);

export const storySchema = v.strictObject({ at: moment, title: texts });
export const sentenceSchema = v.strictObject({
  at: moment,
  title: texts,
  story: v.string(),
  passage: v.pipe(v.string(), v.regex(/^p[1-9]\d{0,4}s[1-9]\d{0,4}$/)),
  text: texts,
});
export const threadSchema = v.strictObject({ at: moment, query: v.string() });
export const daySchema = v.pipe(noList, v.record(v.string(), moment));

export const librarySchema = v.strictObject({
  version: v.literal(LIBRARY_VERSION),
  stories: v.pipe(noList, v.record(v.string(), storySchema)),
  sentences: v.pipe(noList, v.record(v.string(), sentenceSchema)),
  threads: v.pipe(noList, v.record(v.string(), threadSchema)),
  history: v.pipe(noList, v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)), daySchema)),
  seen: v.exactOptional(v.string()),
});
