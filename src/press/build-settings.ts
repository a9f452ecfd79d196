import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { withSlashes } from "../../scripts/with-slashes.mjs";
import { editionFolder } from "./edition-folder";
import { Refusal } from "./refusal";

/** What a publisher may say of a build, and what follows from it. */
export interface BuildSettings {
  /** "/" or "/sub/path/". */
  readonly base: string;
  /** The folder with edition.json, entities.json and stories/. */
  readonly editionDir: string;
  /** Where the finished site goes. */
  readonly outDir: string;
  /** What is built before it is put there; within the project, wherever the site goes: what prints it asks for its packages from there. */
  readonly workDir: string;
  /** What earlier builds made. Another folder's builds keep it elsewhere, or each would throw away the other's. */
  readonly cacheDir: string;
  /** Where the site will be published, where the edition does not say. */
  readonly url: string | undefined;
}

/** Reads `BASE`, `EDITION`, `OUT`, `CACHE` and `SITE_URL`; an empty one is one that was not given. */
export function buildSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
  const out = environment["OUT"] || undefined;
  const name = out === undefined ? "dist" : nameOf(resolve(out));
  return {
    base: withSlashes(environment["BASE"] ?? ""),
    editionDir: editionFolder(environment),
    outDir: out ?? "dist",
    workDir: `.cache/build/${name}`,
    cacheDir: environment["CACHE"] || `.cache/press/${name}`,
    url: environment["SITE_URL"] || undefined,
  };
}

/** @throws {Refusal} where `BASE` is no path */
export function requireBase(base: string): void {
  if (!/[\s?#:]|\/\//u.test(base)) return;
  throw new Refusal(
    `BASE: found “${base.replace(/^\/|\/$/gu, "")}”, expected the path the site stands under, such as /izlek/; its whole address is for SITE_URL. Nothing was built.`,
  );
}

/** A folder's own name, and what tells it from others that are called the same. */
function nameOf(dir: string): string {
  return `${basename(dir)}-${createHash("sha256").update(dir).digest("hex").slice(0, 8)}`;
}
