import { link, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: beside it first, then moved into place.
 * @throws {Error} when the file is there and `force` is not given, or it cannot be written
 */
export async function writeWhole(file: string, text: string, force: boolean): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    // A link refuses a name that is taken, in one step with making it.
    await (force ? rename(draft, file) : link(draft, file));
  } catch (error) {
    throw explained(error, file);
  } finally {
    await rm(draft, { force: true });
  }
}

function explained(error: unknown, file: string): Error {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EEXIST") return new Error(`${file} is there already; --force overwrites it.`);
  if (code === "ENOENT") return new Error(`${file} cannot be written: there is no folder ${dirname(file)}.`);
  return new Error(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
}
