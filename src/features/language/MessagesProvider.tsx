import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { type ReactNode, useEffect, useMemo } from "react";
import { useAddressPart } from "@/address/use-address";
import { KEPT } from "@/content/queries";
import { createI18n, loadMessages } from "@/i18n/create-i18n";
import { isLanguage, type Language, otherLanguage } from "@/i18n/languages";
import { bringLateWords } from "@/i18n/late-words";
import { LoadedMessagesContext, MessagesContext } from "@/i18n/use-translation";
import { whenIdle } from "@/lib/when-idle";

interface MessagesProviderProps {
  /** The page's own language, loaded before the first draw. */
  readonly first: i18n;
  readonly children: ReactNode;
}

const wordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ["words", language],
    queryFn: () => wholeI18n(language),
    structuralSharing: false,
    ...KEPT,
  });

/** Gives the messages of the address's language. The other language is fetched when the page is idle, so a switch needs no request. */
export function MessagesProvider({ first, children }: MessagesProviderProps) {
  const language = useAddressPart(({ language }) => language);
  const client = useQueryClient();
  const own: Language = isLanguage(first.language) ? first.language : "tr";
  const wanted = language !== own;
  const { data: other } = useQuery({ ...wordsQuery(otherLanguage(own)), enabled: wanted });
  useEffect(
    () =>
      whenIdle(() => {
        bringLateWords(first).catch(() => {});
        // What fails here is asked for again when it is wanted, and told then.
        void client.prefetchQuery(wordsQuery(otherLanguage(own)));
      }),
    [client, first, own],
  );
  const loaded = useMemo(
    () => ({ [own]: first, ...(other && { [otherLanguage(own)]: other }) }),
    [own, first, other],
  );
  return (
    <LoadedMessagesContext value={loaded}>
      <MessagesContext value={wanted ? (other ?? first) : first}>{children}</MessagesContext>
    </LoadedMessagesContext>
  );
}

async function wholeI18n(language: Language): Promise<i18n> {
  const whole = createI18n(language, await loadMessages(language));
  await bringLateWords(whole);
  return whole;
}
