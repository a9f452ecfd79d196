import { queryOptions } from "@tanstack/react-query";
import type { Language } from "@/i18n/languages";
import { entitiesByName, runSearch } from "./run-search";

/** What the panel shows for a text, best in the reader's own language. */
export const searchQuery = (text: string, own: Language) =>
  queryOptions({
    queryKey: ["search for", own, text],
    queryFn: ({ client }) => runSearch(client, text, own),
    structuralSharing: false,
    staleTime: Infinity,
  });

export const entitiesByNameQuery = (text: string) =>
  queryOptions({
    queryKey: ["names", text],
    queryFn: ({ client }) => entitiesByName(client, text),
    staleTime: Infinity,
  });
