import "./search.css";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useAddress } from "@/address/use-address";
import { sayDate } from "@/content/say-date";
import type { Language } from "@/i18n/languages";
import { type Translation, useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";
import { EntityOptions } from "./EntityOptions";
import { NothingFound } from "./NothingFound";
import { entitiesByNameQuery, searchQuery } from "./panel-queries";
import { RecentSearches } from "./RecentSearches";
import { ResultOptions } from "./ResultOptions";
import type { SearchOutcome } from "./run-search";
import type { SearchPanelProps } from "./search-panel-props";
import { OPTIONS_ID } from "./use-search-keys";
import { useSettled } from "./use-settled";

/** As long as somebody types on, nothing new is asked for. */
const TYPING_MS = 90;

/** What the box opens: recent searches, and results as one types. */
export function SearchPanel(props: SearchPanelProps) {
  const { language } = useAddress();
  const { t } = useTranslation();
  const text = useSettled(props.text.trim() === "" ? "" : props.text, TYPING_MS);
  const asked = text !== "";
  const { data, isError, refetch } = useQuery({
    ...searchQuery(text, language),
    enabled: asked,
    placeholderData: (before: SearchOutcome | undefined) => before,
  });
  useSaid(asked && data?.text === text && !data.tooLittle ? data : undefined);
  return (
    <div className="search-panel">
      {asked && data && !isError && <NothingFound outcome={data} />}
      <div
        id={OPTIONS_ID}
        className="search-options"
        role="listbox"
        aria-label={t(($) => $.searchPanel.results)}
      >
        {!asked && <RecentSearches {...props} />}
        {asked && data && !isError && <ResultOptions {...props} outcome={data} />}
        {asked && isError && <NamesAlone {...props} text={text} />}
      </div>
      {asked && isError && <IndexMissing retry={() => void refetch()} />}
      {asked && !data && !isError && <p className="search-note">{t(($) => $.shell.loading)}</p>}
      {!asked && <p className="search-note">{t(($) => $.searchPanel.hint)}</p>}
    </div>
  );
}

/** Says how much was found, once it is. */
function useSaid(outcome: SearchOutcome | undefined): void {
  const { language } = useAddress();
  const { t } = useTranslation();
  const announce = useAnnounce();
  useEffect(() => {
    if (outcome) announce(sayFound(outcome, language, t));
  }, [outcome, language, announce, t]);
}

function sayFound(outcome: SearchOutcome, language: Language, t: Translation<"app">["t"]): string {
  const { text, nothing, date, entities, stories, sentences } = outcome;
  if (nothing) return t(($) => $.searchPanel.none, { words: text.trim() });
  // What is being typed may begin words that no story has as they stand.
  const count = Math.max(outcome.count, stories.length, sentences.length);
  if (count > 0) return t(($) => $.searchPanel.found, { count });
  if (date) return t(($) => $.searchPanel.addDate, { date: sayDate(date, language) });
  return t(($) => $.searchPanel.foundNames, { count: entities.length });
}

/** Without an index the names, which every page has, are looked through. */
function NamesAlone(props: SearchPanelProps) {
  const { data = [] } = useQuery(entitiesByNameQuery(props.text));
  return <EntityOptions {...props} ids={data} />;
}

function IndexMissing({ retry }: { readonly retry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="search-note">
      <p className="search-strong">{t(($) => $.search.failed)}</p>
      <p>{t(($) => $.searchPanel.failed)}</p>
      <button type="button" className="button" onClick={retry}>
        {t(($) => $.shell.failed.retry)}
      </button>
    </div>
  );
}
