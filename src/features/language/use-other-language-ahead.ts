import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { catalogueQuery } from "@/content/queries";
import { loadMessages } from "@/i18n/create-i18n";
import { type Language, otherLanguage } from "@/i18n/languages";
import { whenIdle } from "@/lib/when-idle";

/**
 * Brings what a switch of language will draw, when the page is idle or the pointer comes near: messages, and the other
 * language's part of every catalogue that is here. A story holds both languages already.
 */
export function useOtherLanguageAhead(language: Language): () => void {
  const client = useQueryClient();
  const bring = useCallback(() => {
    const other = otherLanguage(language);
    const shards = client
      .getQueryCache()
      .findAll({ queryKey: ["catalogue", language] })
      .map(({ queryKey }) => Number(queryKey[2]));
    for (const shard of shards) void client.prefetchQuery(catalogueQuery(other, shard));
    // Offline: the switch itself asks again.
    loadMessages(other).catch(() => {});
  }, [client, language]);
  useEffect(() => whenIdle(bring), [bring]);
  return bring;
}
