import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { EntityChip } from "@/features/entities/EntityChip";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import { suggestions } from "@/thread/suggestions";
import { useThread } from "@/thread/thread-context";

const MOST = 4;

/** What could join the thread next, each with the stories it would leave. */
export function ThreadSuggestions() {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { thread, counts, matched, searching } = useThread();
  const { t } = useTranslation();
  const next = suggestions(index, thread, counts, matched.length, MOST);
  if (next.length === 0) return null;
  return (
    <div aria-busy={searching} className="flex w-full flex-wrap items-center gap-1.5 text-sm">
      <span className="text-muted">{t(($) => $.thread.suggestions)}</span>
      {next.map(({ number, stories }) => {
        const entity = entities.byId.get(index.entities[number] ?? "");
        return (
          entity && (
            <EntityChip key={entity.id} entity={entity} language={language}>
              <span className="sr-only">{t(($) => $.thread.stories, { count: stories })}</span>
              <span aria-hidden="true" className="tabular-digits opacity-70">
                {sayNumber(stories, language)}
              </span>
            </EntityChip>
          )
        );
      })}
    </div>
  );
}
