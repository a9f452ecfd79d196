import { cp, mkdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Refusal } from "./refusal";

/**
 * Puts a finished folder in the place of another, or of none. What stood there stays until the new one is whole and beside
 * it, on the same file system; two renames then change them.
 * @throws {Refusal} where the place cannot be written; what stood there stands there then
 */
export async function putInPlace(finished: string, place: string): Promise<void> {
  const target = await realpath(place).catch(() => resolve(place));
  const beside = (what: string) =>
    join(dirname(target), `.${basename(target)}.${String(process.pid)}.${what}`);
  const [fresh, former] = [beside("new"), beside("old")];
  try {
    await mkdir(dirname(target), { recursive: true });
    await move(finished, fresh);
    await change(fresh, target, former);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw new Refusal(`OUT=${place} cannot be written: ${reason(error)}. What stood there is as it was.`);
  }
  await rm(former, { recursive: true, force: true }).catch((error: unknown) => {
    console.warn(`! The former site is in ${former} and could not be deleted: ${reason(error)}`);
  });
}

/** A rename does not lead from one file system to another. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    await cp(from, to, { recursive: true });
  }
}

async function change(fresh: string, target: string, former: string): Promise<void> {
  const stood = await rename(target, former).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) !== "ENOENT") throw error;
      return false;
    },
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (stood) await rename(former, target);
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
