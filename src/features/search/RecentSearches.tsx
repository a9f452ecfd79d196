import { useTranslation } from "@/i18n/use-translation";
import { useStored } from "@/lib/use-stored";
import { OptionGroup, TextOption } from "./Option";
import { NO_SEARCHES, recentSearches } from "./recent-searches";
import type { SearchPanelProps } from "./search-panel-props";

/** What this reader searched for lately, and the way to forget it. */
export function RecentSearches({ active, setText }: SearchPanelProps) {
  const { t } = useTranslation();
  const searches = useStored(recentSearches, NO_SEARCHES);
  if (searches.length === 0) return null;
  return (
    <OptionGroup label={t(($) => $.searchPanel.recent)}>
      {searches.map((words) => (
        <TextOption key={words} id={`search-recent-${words}`} active={active} onChoose={() => setText(words)}>
          {words}
        </TextOption>
      ))}
      <TextOption id="search-forget" active={active} onChoose={() => recentSearches.set(NO_SEARCHES)}>
        <span className="search-aside">{t(($) => $.searchPanel.clearRecent)}</span>
      </TextOption>
    </OptionGroup>
  );
}
