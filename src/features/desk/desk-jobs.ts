import { type CheckedEdition, checkEdition, type EditionFiles } from "@/content/check-edition";
import { lineFinder } from "@/content/line-finder";
import type { Edition, EditionInfo, Entity } from "@/content/model";
import { shipEdition } from "@/content/ship-edition";
import { type DraftedStory, draftStory, type RawArticle } from "@/drafting/draft-story";
import { lintEdition } from "@/drafting/lint";
import type { Warning } from "@/drafting/lint-warning";
import { searchFiles } from "@/searching/search-files";
import { type DroppedFile, unpack } from "./dropped-files";
import { editionOfFiles } from "./edition-of-files";
import type { Addition } from "./preview-source";

/** The edition that single files belong to. */
export interface Around {
  readonly info: EditionInfo;
  readonly entities: readonly Entity[];
}

export interface CheckResult extends Pick<CheckedEdition, "problems"> {
  readonly isWhole: boolean;
  readonly files: number;
  readonly warnings: readonly Warning[];
  /** There when nothing is wrong: what can be read. */
  readonly addition?: Addition;
}

/** The files a preview is read from. */
export interface PressedEdition {
  readonly index: string;
  readonly entities: string;
  /** JSON by name below `data/`. */
  readonly files: ReadonlyMap<string, string>;
}

/** What the worker does: for each job what it takes and what it gives. */
export interface DeskJobs {
  draft: {
    readonly input: { readonly article: RawArticle; readonly entities: readonly Entity[] };
    readonly output: DraftedStory;
  };
  check: {
    readonly input: { readonly dropped: readonly DroppedFile[]; readonly around: Around };
    readonly output: CheckResult;
  };
  press: {
    /** `shipped`: hashes of the stories that the site has as they are; their files are not made again. */
    readonly input: { readonly edition: Edition; readonly shipped: ReadonlyMap<string, string> };
    readonly output: PressedEdition;
  };
}

export type DeskJob = keyof DeskJobs;

export const DESK_JOBS: {
  readonly [Job in DeskJob]: (input: DeskJobs[Job]["input"]) => DeskJobs[Job]["output"];
} = {
  draft: ({ article, entities }) => draftStory(article, entities),
  check: ({ dropped, around }) => checkDropped(dropped, around),
  press: ({ edition, shipped }) => pressEdition(edition, shipped),
};

function checkDropped(dropped: readonly DroppedFile[], around: Around): CheckResult {
  const { files, isWhole } = editionOfFiles(unpack(dropped));
  const whole = isWhole ? files : completed(files, around);
  const { edition, problems } = checkEdition(whole);
  const result = { isWhole, files: files.size, problems };
  if (!edition) return { ...result, warnings: [] };
  const own = (file: string) => isWhole || files.has(file);
  const { info, entities, stories } = edition;
  const addition = isWhole
    ? { info, entities, stories }
    : { entities: files.has("entities.json") ? entities : [], stories };
  return { ...result, addition, warnings: warningsOf(edition, whole).filter(({ file }) => own(file)) };
}

/** Single files are checked as part of the edition that the reader has before them. */
function completed(files: EditionFiles, { info, entities }: Around): EditionFiles {
  return new Map<string, Uint8Array | string>([
    ["edition.json", JSON.stringify(info)],
    ["entities.json", JSON.stringify(entities)],
    ...files,
  ]);
}

function warningsOf(edition: Edition, files: EditionFiles): Warning[] {
  const lineOf = lineFinder(files);
  return lintEdition(edition).map((warning) => ({
    ...warning,
    line: lineOf(warning.file, warning.path) ?? 1,
  }));
}

/** What is made here is never mistaken for what the press made. */
const PREVIEW = "preview";

function pressEdition(edition: Edition, shipped: ReadonlyMap<string, string>): PressedEdition {
  const shippedHash = (key: string) =>
    key.startsWith("story:") ? shipped.get(key.slice("story:".length)) : undefined;
  const { files } = shipEdition(edition, {
    hash: (_body, key) => shippedHash(key) ?? PREVIEW,
    search: (whole, entityIds) => searchFiles(whole, entityIds, () => PREVIEW),
  });
  const made = [...files].filter(([key]) => shippedHash(key) === undefined);
  return {
    index: files.get("index")?.name ?? "",
    entities: files.get("entities")?.name ?? "",
    files: new Map(made.map(([, { name, body }]) => [name, body])),
  };
}
