import { type FetchQueryOptions, type QueryKey, useQuery, useQueryClient } from "@tanstack/react-query";
import { KEPT } from "./queries";

/**
 * Files that are read together, as one request: it fails where one of them does, and asks for the missing ones when it is
 * asked again. One observer for all, as they never change.
 * @param name tells what is asked for: by its first word that it is missing is told
 * @returns the files in the order of `queries`, once all are here
 */
export function useTogether<Data, Key extends QueryKey>(
  name: QueryKey,
  queries: readonly FetchQueryOptions<Data, Error, Data, Key>[],
) {
  const client = useQueryClient();
  const here = () =>
    queries.flatMap(({ queryKey }) => {
      const file = client.getQueryData<Data>(queryKey);
      // Kept whole: a file may itself be a list.
      return file === undefined ? [] : [file];
    });
  return useQuery({
    queryKey: name,
    queryFn: async () => {
      await Promise.all(queries.map((query) => client.fetchQuery(query)));
      return here();
    },
    initialData: () => (here().length === queries.length ? here() : undefined),
    // Whoever looks at the files one by one must hear that they have come.
    notifyOnChangeProps: "all",
    structuralSharing: false,
    retry: false,
    ...KEPT,
  });
}
