import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { type Language, otherLanguage } from "@/i18n/languages";
import { useKept } from "@/lib/use-kept";
import { borrowed, shardOf, type Teaser } from "./catalogue";
import { useEdition } from "./edition-context";
import { catalogueQuery } from "./queries";
import { useTogether } from "./use-together";

/**
 * What the list tells of the story at `position`. Until its part of the catalogue has come, and where it did not come, the
 * other language's is told if it is here, so that a switch of language keeps the list as long as it was; else it is undefined.
 */
export function useTeaser(position: number, language: Language): Teaser | undefined {
  const { index } = useEdition();
  const client = useQueryClient();
  const { shard, at } = shardOf(position, index.size);
  return useKept(catalogueQuery, language, shard)?.[at] ?? teaserElsewhere(client, language, shard, at);
}

/** Reads teasers by position from all the catalogue parts that `positions` need; the missing ones are fetched. */
export function useTeasers(
  positions: readonly number[],
  language: Language,
): (position: number) => Teaser | undefined {
  const { index } = useEdition();
  const client = useQueryClient();
  const shards = [...new Set(positions.map((position) => shardOf(position, index.size).shard))];
  const queries = shards.map((shard) => catalogueQuery(language, shard));
  const { isError } = useTogether(["catalogues", language, ...shards], queries);
  return (position) => {
    const { shard, at } = shardOf(position, index.size);
    // Those that are here are shown before the others have come.
    const teaser = client.getQueryData(catalogueQuery(language, shard).queryKey)?.[at];
    return teaser ?? (isError ? teaserElsewhere(client, language, shard, at) : undefined);
  };
}

function teaserElsewhere(
  client: QueryClient,
  language: Language,
  shard: number,
  at: number,
): Teaser | undefined {
  const other = otherLanguage(language);
  const teaser = client.getQueryData(catalogueQuery(other, shard).queryKey)?.[at];
  return (
    teaser && { ...teaser, title: borrowed(teaser.title, other), summary: borrowed(teaser.summary, other) }
  );
}
