import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/content/fetch-json";
import { inData } from "@/content/page-files";
import { KEPT, locateIn } from "@/content/queries";
import {
  type PartFile,
  type PlacesFile,
  partName,
  placesName,
  type SearchHead,
} from "@/searching/index-files";
import type { SearchSource } from "@/searching/search-source";
import { openPart } from "@/searching/term-table";

/** What a first query reads; it names the folder of the rest. */
export const searchHeadQuery = queryOptions({
  queryKey: ["search"],
  queryFn: async ({ client, signal }) =>
    fetchJson<SearchHead>(await locateIn(client, "search"), ["folder", "firsts", "names"], signal),
  ...KEPT,
});

const partQuery = (folder: string, part: number) =>
  queryOptions({
    queryKey: ["search", folder, part],
    queryFn: async ({ signal }) =>
      openPart(await fetchPart<PartFile>(partName(folder, part), ["terms", "stories"], signal)),
    structuralSharing: false,
    ...KEPT,
  });

const placesQuery = (folder: string, part: number) =>
  queryOptions({
    queryKey: ["search", folder, part, "places"],
    queryFn: async ({ signal }) => fetchPart<PlacesFile>(placesName(folder, part), ["places"], signal),
    structuralSharing: false,
    ...KEPT,
  });

function fetchPart<File extends object>(
  name: string,
  fields: readonly (keyof File & string)[],
  signal: AbortSignal,
): Promise<File> {
  return fetchJson<File>(inData(name, name), fields, signal);
}

/** The edition's index, fetched part by part as queries ask. @throws {Error} where its head does not arrive */
export async function openSearch(client: QueryClient): Promise<SearchSource> {
  const head = await client.fetchQuery(searchHeadQuery);
  return {
    head,
    part: (part) => client.fetchQuery(partQuery(head.folder, part)),
    places: (part) => client.fetchQuery(placesQuery(head.folder, part)),
  };
}

/** Brings what any first query needs, ahead of it; a failure is told by the query itself. */
export async function warmSearch(client: QueryClient): Promise<void> {
  const source = await openSearch(client).catch(() => undefined);
  if (source?.head.firsts.length === 1) await source.part(0).catch(() => undefined);
}
