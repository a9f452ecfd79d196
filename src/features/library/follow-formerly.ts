import { presentId, type StoryIndex } from "@/content/story-index";
import type { Library, SavedSentence } from "./library";
import { later, unite } from "./merge-libraries";
import { openSeen, type Seen, writeSeen } from "./seen";

type Records<T> = Readonly<Record<string, T>>;
type Places = Pick<StoryIndex, "formerly" | "position" | "hashes">;

/** Names stories by their present ids; what has no present id stays as it is. */
export function followFormerly(library: Library, index: Places): Library {
  const now = (id: string) => (index.position.has(id) ? id : (presentId(index, id) ?? id));
  if (namedIn(library).every((id) => now(id) === id)) return library;
  const sentences = Object.values(library.sentences).map((sentence): [string, SavedSentence] => {
    const story = now(sentence.story);
    return [`${story}#${sentence.passage}`, { ...sentence, story }];
  });
  const history = Object.entries(library.history).map(
    ([day, opened]) => [day, rename(Object.entries(opened), now, Math.max)] as const,
  );
  return {
    ...library,
    stories: rename(Object.entries(library.stories), now, later),
    sentences: rename(sentences, (key) => key, later),
    history: Object.fromEntries(history),
    ...(library.seen !== undefined && { seen: renameSeen(library.seen, now, index) }),
  };
}

function namedIn({ stories, sentences, history, seen = "" }: Library): readonly string[] {
  const known = [...openSeen(seen).keys()];
  const quoted = Object.values(sentences).map(({ story }) => story);
  const opened = Object.values(history).flatMap((day) => Object.keys(day));
  return [...Object.keys(stories), ...quoted, ...opened, ...known];
}

function rename<T>(
  entries: readonly (readonly [string, T])[],
  now: (id: string) => string,
  choose: (one: T, other: T) => T,
): Records<T> {
  return entries.reduce<Records<T>>((all, [key, record]) => unite(all, { [now(key)]: record }, choose), {});
}

/** A new id alone is no news: a story seen under its former one is seen as it is now. */
function renameSeen(seen: Seen, now: (id: string) => string, index: Places): Seen {
  const byId = new Map<string, readonly string[]>();
  for (const [id, hashes] of openSeen(seen)) {
    const present = now(id);
    const hash = present === id ? undefined : index.hashes[index.position.get(present) ?? -1];
    byId.set(present, [...(byId.get(present) ?? []), ...(hash === undefined ? hashes : [hash])]);
  }
  return writeSeen(byId);
}
