/** `keep.json`: all that an edition's stories, entities and search consist of. */
export interface KeepList {
  /** Of all files together, not compressed. */
  readonly bytes: number;
  /** Names below `data/`. */
  readonly files: readonly string[];
}
