import {
  hashKey,
  type QueryClient,
  type QueryKey,
  QueryObserver,
  type QueryObserverOptions,
  useQueryClient,
} from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";

type Query<Data, Key extends QueryKey> = QueryObserverOptions<Data, Error, Data, Data, Key>;

/** What a query brings that never changes once it is here; undefined until then, while it is asked for. */
export function useKept<First, Second, Data, Key extends QueryKey>(
  queryOf: (first: First, second: Second) => Query<Data, Key>,
  first: First,
  second: Second,
): Data | undefined {
  const client = useQueryClient();
  const { subscribe, read } = useMemo(
    () => keptBy(client, queryOf(first, second)),
    [client, queryOf, first, second],
  );
  return useSyncExternalStore(subscribe, read, read);
}

function keptBy<Data, Key extends QueryKey>(client: QueryClient, query: Query<Data, Key>) {
  const hash = hashKey(query.queryKey);
  const read = () => client.getQueryCache().get<Data>(hash)?.state.data;
  // Only who waits observes: of a list's rows a click draws and takes away a dozen, each of which would hear nothing.
  const subscribe = (heard: () => void) =>
    read() === undefined ? new QueryObserver(client, query).subscribe(heard) : () => {};
  return { subscribe, read };
}
