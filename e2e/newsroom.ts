import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type EditionSpec, makeEdition, SMALL_EDITION } from "./edition/make-edition";
import { test as base } from "./test";

const SPEC: EditionSpec = { ...SMALL_EDITION, seed: 12, stories: 1000, entities: 40, pairs: [10, 14] };
const HERE = ".cache/e2e/newsroom";
const BUILD_MS = 170_000;

const made = makeEdition(SPEC);
/** The stories of the edition, in the order in which they were made. */
export const STORIES = [...made.stories()];
export const [MOST_PRESENT, ...OTHERS] = made.entities;

interface Newsroom {
  readonly address: string;
  /** How many parts the search index was cut into. */
  readonly searchParts: number;
}

/** Tests against a built site of a made edition that is as large as a newsroom's, in the ways that matter to the app. */
export const test = base.extend<object, { newsroom: Newsroom }>({
  newsroom: [
    async ({ browserName }, provide) => {
      const site = join(HERE, browserName);
      build(site);
      const server = spawn(process.execPath, ["scripts/serve.mjs", site, "--port", "0"]);
      await provide({ address: await addressOf(server), searchParts: searchParts(site) });
      server.kill();
    },
    { scope: "worker", timeout: BUILD_MS },
  ],
  baseURL: ({ newsroom }, provide) => provide(newsroom.address),
});

function searchParts(site: string): number {
  const files = readdirSync(join(site, "data"), { recursive: true }).map(String);
  return files.filter((name) => /^search-[^/\\]+[/\\]\d+\.json$/u.test(name)).length;
}

/** Where the server says that it serves. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error("The server has no output");
  const [said] = (await once(stdout, "data")) as [Buffer];
  const address = /served at (\S+)/u.exec(String(said))?.[1];
  if (address === undefined) throw new Error(`The server did not say where it serves: ${String(said)}`);
  return address;
}

function build(site: string): void {
  const edition = join(HERE, "edition");
  const put = (name: string, value: unknown) => writeFileSync(join(edition, name), JSON.stringify(value));
  rmSync(edition, { recursive: true, force: true });
  mkdirSync(join(edition, "stories"), { recursive: true });
  // Share pictures are drawn where the address of the site is known; they are tested elsewhere.
  const { url: _url, ...info } = made.info;
  put("edition.json", info);
  put("entities.json", made.entities);
  for (const story of STORIES) put(`stories/${story.id}.json`, story);
  const env = {
    ...process.env,
    NODE_ENV: "production",
    EDITION: edition,
    OUT: site,
    CACHE: join(HERE, "press"),
  };
  const { status, stderr } = spawnSync("node_modules/.bin/vite", ["build"], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The newsroom's edition was not built:\n${stderr}`);
}
