import { ROLES, type Role, type Thread } from "@/address/address";
import type { StoryIndex } from "@/content/story-index";
import { withoutEntity, withRange, withWords } from "./change-thread";
import { matchStories, type WordHits } from "./match-stories";

/** One thing a reader can take out of the thread. */
export type ThreadPart =
  | { readonly kind: "entity"; readonly id: string; readonly role: Role; readonly known: boolean }
  | { readonly kind: "range"; readonly from?: string; readonly to?: string }
  | { readonly kind: "words"; readonly q: string };

/** The parts in the order they are said: all of, any of, none of, dates, words. */
export function threadParts(index: StoryIndex, thread: Thread): readonly ThreadPart[] {
  const entities = ROLES.flatMap((role) =>
    thread[role].map((id) => ({ kind: "entity", id, role, known: index.entityNumber.has(id) }) as const),
  );
  const { from, to, q } = thread;
  return [
    ...entities,
    ...(from || to ? [{ kind: "range", ...(from && { from }), ...(to && { to }) } as const] : []),
    ...(q ? [{ kind: "words", q } as const] : []),
  ];
}

export function withoutPart(thread: Thread, part: ThreadPart): Thread {
  switch (part.kind) {
    case "entity":
      return withoutEntity(thread, part.id);
    case "range":
      return withRange(thread, {});
    case "words":
      return withWords(thread, "");
  }
}

export interface Relaxation {
  readonly part: ThreadPart;
  readonly thread: Thread;
  readonly stories: number;
}

/** For an empty result: the single parts whose removal brings stories, the most first. */
export function relaxations(index: StoryIndex, thread: Thread, hits?: WordHits): readonly Relaxation[] {
  return threadParts(index, thread)
    .map((part) => {
      const rest = withoutPart(thread, part);
      return { part, thread: rest, stories: matchStories(index, rest, hits).length };
    })
    .filter(({ stories }) => stories > 0)
    .sort((a, b) => b.stories - a.stories);
}
