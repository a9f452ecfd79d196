import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEdtf } from "@/content/edtf";
import type { Edition, EditionInfo, Entity, Story } from "@/content/model";

export async function readEdition(dir: string): Promise<Edition> {
  const json = async (name: string) => JSON.parse(await readFile(join(dir, name), "utf8")) as unknown;
  const names = (await readdir(join(dir, "stories"))).filter((name) => name.endsWith(".json"));
  const stories = (await Promise.all(names.map((name) => json(`stories/${name}`)))) as Story[];
  const key = ({ date }: Story) => parseEdtf(date);
  stories.sort(
    (a, b) =>
      (key(a)?.start ?? 0) - (key(b)?.start ?? 0) ||
      (key(a)?.end ?? 0) - (key(b)?.end ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  return {
    info: (await json("edition.json")) as EditionInfo,
    entities: (await json("entities.json")) as Entity[],
    stories,
  };
}
