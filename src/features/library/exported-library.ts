import type { ReadingPlaces } from "@/content/reading-places";
import type { Library } from "./library";

/** What one reader keeps of one edition, as a file: all that an import brings back. */
export interface ExportedLibrary {
  readonly izlek: "library";
  /** Id of the edition. */
  readonly edition: string;
  /** ISO 8601. */
  readonly exported: string;
  readonly library: Library;
  readonly places: ReadingPlaces;
}

export function writeExport(parts: Omit<ExportedLibrary, "izlek">): string {
  return `${JSON.stringify({ izlek: "library", ...parts }, null, 2)}\n`;
}
