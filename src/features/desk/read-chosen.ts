import { decodeText } from "@/content/decode-text";
import { type DroppedFile, isWanted, isZip, MOST_BYTES, MOST_FILES } from "./dropped-files";

/** An article that was dropped as a file, or why it is none. */
export type DroppedText =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly found: string };

/** What somebody dropped or chose, told apart. */
export interface Chosen {
  readonly texts: readonly DroppedText[];
  /** JSON files and archives. */
  readonly files: readonly DroppedFile[];
}

/** Files with their paths; those that the file dialog gives know theirs, dropped ones are walked through. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

/** @throws {RangeError} where it is more than an edition may weigh */
export async function readChosen(named: readonly NamedFile[]): Promise<Chosen> {
  const wanted = named.filter(({ path }) => isWanted(path));
  const bytes = wanted.reduce((sum, { file }) => sum + file.size, 0);
  if (wanted.length > MOST_FILES || bytes > MOST_BYTES)
    throw new RangeError(`${wanted.length} files, ${Math.round(bytes / 1_000_000)} MB`);
  const read = await Promise.all(
    wanted.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const isEdition = (file: DroppedFile) => file.path.endsWith(".json") || isZip(file);
  const files = read.filter(isEdition);
  // Beside an edition's files, a read-me or a licence is no article.
  const texts = files.length > 0 ? [] : read.filter((file) => !isEdition(file)).map(textOf);
  return { texts, files };
}

function textOf({ path, bytes }: DroppedFile): DroppedText {
  const name = path.split("/").at(-1) ?? path;
  const { text, fault } = decodeText(bytes);
  if (text === undefined) return { name, found: fault?.found ?? "" };
  return text.includes("\0") ? { name, found: "0x00" } : { name, text };
}

/** The files of a drop, folders walked through. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  // The list empties itself when this task ends, so entries are taken first.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...data.files].map((file) => ({ path: file.name, file }));
  return (await Promise.all(entries.map(walk))).flat();
}

async function walk(entry: FileSystemEntry): Promise<NamedFile[]> {
  const path = entry.fullPath.replace(/^\//u, "");
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [{ path, file }];
  }
  if (!isFolder(entry) || !isWanted(path)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0 || inside.length > MOST_FILES) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map(walk))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** The files of a file dialog; a folder's carry their paths. */
export function chosenFiles(list: FileList): NamedFile[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}
