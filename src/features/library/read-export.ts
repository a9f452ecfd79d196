import * as v from "valibot";
import type { ReadingPlaces } from "@/content/reading-places";
import type { ExportedLibrary } from "./exported-library";
import { noList } from "./library-schema";
import { readLibrary } from "./read-library";

export type ImportFault =
  | { readonly fault: "notJson" }
  /** JSON, but no file that İzlek has written. */
  | { readonly fault: "foreign" }
  | { readonly fault: "newer" }
  | { readonly fault: "otherEdition"; readonly edition: string }
  /** `where` is the path of the first thing that doesn't fit. */
  | { readonly fault: "broken"; readonly where: string };

const number = v.pipe(v.number(), v.finite());
const placesSchema = v.pipe(
  noList,
  v.record(v.string(), v.strictObject({ passage: v.string(), at: number, of: number, when: number })),
);
const envelope = v.looseObject({
  izlek: v.literal("library"),
  edition: v.string(),
  library: v.unknown(),
  exported: v.optional(v.string()),
});

/** Reads an exported file whole or not at all, and says why not. Never throws. */
export function readExport(text: string, edition: string): ExportedLibrary | ImportFault {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { fault: "notJson" };
  }
  const outer = v.safeParse(envelope, raw);
  if (!outer.success) return { fault: "foreign" };
  const file = outer.output;
  if (file.edition !== edition) return { fault: "otherEdition", edition: file.edition };
  const read = readLibrary(file.library);
  if (!("library" in read))
    return read.fault === "newer" ? read : { fault: "broken", where: `library.${read.where}` };
  const places = v.safeParse(placesSchema, file["places"] ?? {});
  if (!places.success) return { fault: "broken", where: "places" };
  return {
    izlek: "library",
    edition,
    exported: file.exported ?? "",
    library: read.library,
    places: places.output satisfies ReadingPlaces,
  };
}
