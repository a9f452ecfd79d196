import type { Language } from "@/i18n/languages";
import { findStories } from "./find-stories";
import type { Query } from "./parse-query";
import type { SearchSource } from "./search-source";

/** A query with one part taken out, and how many stories that brings. */
export interface Shorter {
  readonly dropped: string;
  readonly query: Query;
  readonly stories: number;
}

/** For a query without result: the single words, phrases or refusals whose removal brings stories, the most first. */
export async function whatToDrop(
  source: SearchSource,
  query: Query,
  own: Language,
): Promise<readonly Shorter[]> {
  const ways = (["words", "phrases", "without"] as const).flatMap((kind) =>
    query[kind].map((part, i) => ({ dropped: sayPart(kind, part), query: without(query, kind, i) })),
  );
  const tried = ways.map(async (way) => ({
    ...way,
    stories: (await findStories(source, way.query, own)).hits.length,
  }));
  return (await Promise.all(tried))
    .filter(({ stories }) => stories > 0)
    .sort((a, b) => b.stories - a.stories);
}

function without(query: Query, kind: keyof Query, at: number): Query {
  const keep = <Part>(parts: readonly Part[]) => parts.filter((_, i) => i !== at);
  return { ...query, [kind]: keep<unknown>(query[kind]) };
}

type Part = Query["words"][number] | Query["phrases"][number];

function sayPart(kind: keyof Query, part: Part): string {
  if ("typed" in part) return part.typed;
  const words = part.map(({ typed }) => typed).join(" ");
  const said = kind === "phrases" || part.length > 1 ? `"${words}"` : words;
  return kind === "without" ? `-${said}` : said;
}

/** Spells a query as one would type it; `parseQuery` gives it back. */
export function formatQuery(query: Query): string {
  const kinds = ["words", "phrases", "without"] as const;
  return kinds.flatMap((kind) => query[kind].map((part: Part) => sayPart(kind, part))).join(" ");
}
