import type { QueryClient } from "@tanstack/react-query";
import type { LoadedEdition } from "@/content/edition-context";
import { entitiesOf } from "@/content/entity-list";
import { detailsQuery, editionQuery } from "@/content/queries";
import type { Around } from "./desk-jobs";

/** The edition that is read now, as far as drafting and checking ask for it: its facts and its names with their aliases. */
export async function bringAround(client: QueryClient, { index, entities }: LoadedEdition): Promise<Around> {
  const shards = Object.keys(index.files).filter((key) => key.startsWith("details:"));
  const [info, ...details] = await Promise.all([
    client.fetchQuery(editionQuery),
    ...shards.map((key) => client.fetchQuery(detailsQuery(Number(key.slice("details:".length))))),
  ]);
  return { info, entities: entitiesOf(entities.heads, details) };
}
