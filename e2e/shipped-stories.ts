import { readdirSync, readFileSync } from "node:fs";
import type { Thread } from "@/address/address";
import { parseEdtf } from "@/content/edtf";
import { mentionedEntities } from "@/content/mentions";
import type { Story } from "@/content/model";

const FOLDER = new URL("../edition/stories/", import.meta.url);

interface Counted {
  readonly id: string;
  readonly mentions: readonly string[];
  readonly start: number;
  readonly end: number;
}

const STORIES: readonly Counted[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => counted(JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Story));

/** The ids of every story of the shipped edition. */
export const STORY_IDS: readonly string[] = STORIES.map(({ id }) => id);
/** Whoever the shipped stories mention. */
export const MENTIONED: readonly string[] = [...new Set(STORIES.flatMap(({ mentions }) => mentions))].sort();

function counted(story: Story): Counted {
  const { start = 0, end = 0 } = parseEdtf(story.date) ?? {};
  return { id: story.id, mentions: mentionedEntities(story), start, end };
}

/** The stories of a thread without words, each asked in turn: slow, plain, and no code of the thread's. */
export function recount(thread: Thread): readonly Counted[] {
  const known = (ids: readonly string[]) => ids.filter((id) => MENTIONED.includes(id));
  const [all, any, none] = [known(thread.with), known(thread.any), known(thread.without)];
  const from = thread.from === undefined ? undefined : parseEdtf(thread.from)?.start;
  const to = thread.to === undefined ? undefined : parseEdtf(thread.to)?.end;
  return STORIES.filter(
    ({ mentions, start, end }) =>
      all.every((id) => mentions.includes(id)) &&
      (any.length === 0 || any.some((id) => mentions.includes(id))) &&
      !none.some((id) => mentions.includes(id)) &&
      (from === undefined || end >= from) &&
      (to === undefined || start <= to),
  );
}
