import type { QueryClient } from "@tanstack/react-query";
import type { LoadedEdition } from "@/content/edition-context";
import { entitiesOf } from "@/content/entity-list";
import { detailsQuery, editionQuery } from "@/content/queries";
import type { Around } from "./desk-jobs";
import { untilStopped } from "./run-job";

/**
 * The edition that is read now, as far as drafting and checking ask for it: its facts and its names with their aliases.
 * @throws {JobError} where `signal` says stop before they have arrived; its name is "Stopped"
 */
export async function bringAround(
  client: QueryClient,
  { index, entities }: LoadedEdition,
  signal: AbortSignal,
): Promise<Around> {
  const shards = Object.keys(index.files).filter((key) => key.startsWith("details:"));
  const arrival = Promise.all([
    client.fetchQuery(editionQuery),
    ...shards.map((key) => client.fetchQuery(detailsQuery(Number(key.slice("details:".length))))),
  ]);
  const [info, ...details] = await untilStopped(arrival, signal);
  return { info, entities: entitiesOf(entities.heads, details) };
}
