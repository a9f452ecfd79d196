import { type UnzipFileInfo, unzipSync } from "fflate";

/** A file that somebody chose or dropped, by its path within what was dropped. */
export interface DroppedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What an edition may weigh, unpacked, to be looked at in a browser. */
export const MOST_BYTES = 200_000_000;
export const MOST_FILES = 40_000;

const PACKED = [0x50, 0x4b, 0x03, 0x04];

/** Whether the bytes begin as a zip archive does, whatever the file is called. */
export function isZip({ bytes }: DroppedFile): boolean {
  return PACKED.every((byte, i) => bytes[i] === byte);
}

/** An archive that can't be unpacked; its message is the archive's name. */
export const BROKEN_ZIP = "BrokenZip";

/**
 * The files, with those inside of zip archives in the place of the archives.
 * @throws {RangeError} where there is more than `MOST_BYTES` or `MOST_FILES`
 * @throws {Error} named `BROKEN_ZIP`, where an archive is broken
 */
export function unpack(files: readonly DroppedFile[]): DroppedFile[] {
  let bytes = 0;
  let count = 0;
  const weigh = (more: number) => {
    bytes += more;
    count += 1;
    if (bytes > MOST_BYTES || count > MOST_FILES) throw new RangeError("More than an edition may weigh");
  };
  return files.flatMap((file) => {
    if (!isZip(file)) {
      weigh(file.bytes.length);
      return [file];
    }
    const filter = ({ name, originalSize }: UnzipFileInfo) => {
      if (!isWanted(name)) return false;
      weigh(originalSize);
      return true;
    };
    return Object.entries(unzipped(file, filter)).map(([path, bytes]) => ({ path, bytes }));
  });
}

/** What the library says of a broken archive is English, and of its inside. */
function unzipped({ path, bytes }: DroppedFile, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw Object.assign(new Error(path), { name: BROKEN_ZIP });
  }
}

/** Folders, hidden files and what systems add to archives are none of an edition's. */
export function isWanted(path: string): boolean {
  return !path.endsWith("/") && !path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}
