import { queryOptions, useQuery } from "@tanstack/react-query";
import { KEPT } from "@/content/queries";
import type { SearchedWords } from "@/thread/follow-thread";

const wordHitsQuery = (q: string) =>
  queryOptions({
    queryKey: ["word hits", q],
    queryFn: async ({ client }) => (await import("./run-search")).wordHits(client, q),
    structuralSharing: false,
    ...KEPT,
  });

/** The stories in whose texts, in either language, the words of a thread are found. */
export function useWordHits(q: string | undefined): SearchedWords {
  const { data, isError } = useQuery({ ...wordHitsQuery(q ?? ""), enabled: q !== undefined });
  return { hits: q === undefined ? undefined : data, failed: q !== undefined && isError };
}
