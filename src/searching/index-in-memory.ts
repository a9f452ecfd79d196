import type { BuiltIndex } from "./build-index";
import type { SearchSource } from "./search-source";
import { type OpenPart, openPart } from "./term-table";

/** A built index as a source, without files: for tests and measurements. */
export function indexInMemory({ head, parts, places }: BuiltIndex): SearchSource {
  const opened = new Map<number, OpenPart>();
  return {
    head: { ...head, folder: "" },
    part(number) {
      const known = opened.get(number) ?? openPart(parts[number] ?? EMPTY);
      opened.set(number, known);
      return Promise.resolve(known);
    },
    places: (number) => Promise.resolve({ places: places[number]?.places ?? EMPTY.terms }),
  };
}

const EMPTY = { terms: { tr: "", en: "" }, stories: { tr: "", en: "" } };
