import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";

const HERE = ".cache/bench";

/** As many people, places and things as an edition of that size has. */
const entitiesOf = (stories) => Math.max(40, Math.round(stories / 5));

export const editionOf = (stories) => join(HERE, "editions", String(stories));
export const siteOf = (stories) => join(HERE, "sites", String(stories));
const pressOf = (stories) => join(HERE, "press", String(stories));

function run(command, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stderr || stdout}`);
  return stdout;
}

/** A made edition of so many stories, made once. @returns {string} its folder */
export function makeEdition(stories) {
  const folder = editionOf(stories);
  if (existsSync(join(folder, "edition.json"))) return folder;
  const entities = String(entitiesOf(stories));
  run(process.execPath, [
    "scripts/make-edition.mjs",
    folder,
    "--stories",
    String(stories),
    "--entities",
    entities,
  ]);
  return folder;
}

/**
 * Builds the site of a made edition, beside the shipped one's.
 * @param {number} stories @param {{ anew?: boolean }} [conditions] `anew` forgets what earlier builds made
 * @returns {{ seconds: number, pages: number, drawn: number }} the press's time alone, without the program's own build
 */
export function buildSite(stories, { anew = false } = {}) {
  const edition = makeEdition(stories);
  if (anew) rmSync(pressOf(stories), { recursive: true, force: true });
  const said = run("node_modules/.bin/vite", ["build"], {
    EDITION: edition,
    OUT: siteOf(stories),
    CACHE: pressOf(stories),
    NODE_ENV: "production",
  });
  const [, pages, drawn, seconds] = /(\d+) pages \((\d+) drawn anew\) in ([\d.]+) s/u.exec(said) ?? [];
  if (seconds === undefined) throw new Error(`The build did not say how long it took:\n${said}`);
  return { seconds: Number(seconds), pages: Number(pages), drawn: Number(drawn) };
}

/** The built site of a made edition, built where it is missing; `BENCH_REBUILD=1` where the program has changed. */
export function madeSite(stories) {
  const folder = siteOf(stories);
  if (process.env.BENCH_REBUILD || !existsSync(join(folder, "index.html"))) {
    console.error(`Building an edition of ${stories} stories …`);
    buildSite(stories);
  }
  return folder;
}
