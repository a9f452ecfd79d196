import { isEmptyThread } from "@/address/address";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { EntityChip } from "@/features/entities/EntityChip";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import { type Suggestion, suggestions } from "@/thread/suggestions";
import { useThread } from "@/thread/thread-context";
import { Afterwards } from "./Afterwards";

const MOST = 4;

/** What could join the thread next, each with the stories it would leave; their line stands before they are drawn in it. */
export function ThreadSuggestions() {
  const { t } = useTranslation();
  if (useSuggestions().length === 0) return null;
  return (
    <div className="flex w-full flex-wrap items-center gap-1.5 text-sm">
      <span className="py-1 text-muted">{t(($) => $.thread.suggestions)}</span>
      <Afterwards>
        <SuggestedChips />
      </Afterwards>
    </div>
  );
}

function SuggestedChips() {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { t } = useTranslation();
  return useSuggestions().map(({ number, stories }) => {
    const entity = entities.byId.get(index.entities[number] ?? "");
    return (
      entity && (
        <EntityChip key={entity.id} entity={entity} language={language}>
          <span className="sr-only">{t(($) => $.thread.stories, { count: stories })}</span>
          <span aria-hidden="true" className="even-digits opacity-70">
            {sayNumber(stories, language)}
          </span>
        </EntityChip>
      )
    );
  });
}

/** None while nothing is followed, as when the page was last painted before the first part of a thread. */
function useSuggestions(): readonly Suggestion[] {
  const { index } = useEdition();
  const { thread, counts, matched } = useThread();
  if (isEmptyThread(thread)) return [];
  return suggestions(index, thread, counts, matched.length, MOST);
}
