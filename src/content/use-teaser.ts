import { useQueries, useQuery } from "@tanstack/react-query";
import type { Language } from "@/i18n/languages";
import { shardOf, type Teaser } from "./catalogue";
import { useEdition } from "./edition-context";
import { catalogueQuery } from "./queries";

/** What the list tells of the story at `position`; undefined until its part of the catalogue has come. */
export function useTeaser(position: number, language: Language): Teaser | undefined {
  const { index } = useEdition();
  const { shard, at } = shardOf(position, index.size);
  return useQuery(catalogueQuery(language, shard)).data?.[at];
}

/** Reads teasers by position from all the catalogue parts that `positions` need; the missing ones are fetched. */
export function useTeasers(
  positions: readonly number[],
  language: Language,
): (position: number) => Teaser | undefined {
  const { index } = useEdition();
  const shards = [...new Set(positions.map((position) => shardOf(position, index.size).shard))];
  const parts = useQueries({ queries: shards.map((shard) => catalogueQuery(language, shard)) });
  return (position) => {
    const { shard, at } = shardOf(position, index.size);
    return parts[shards.indexOf(shard)]?.data?.[at];
  };
}
