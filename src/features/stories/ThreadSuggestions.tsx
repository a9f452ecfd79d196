import { isEmptyThread } from "@/address/address";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { EntityChip } from "@/features/entities/EntityChip";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import { suggestions } from "@/thread/suggestions";
import { useThread } from "@/thread/thread-context";
import { Afterwards } from "./Afterwards";

const MOST = 4;

/** What could join the thread next, each with the stories it would leave; their line stands before they are drawn in it. */
export function ThreadSuggestions() {
  const { matched } = useThread();
  // Nothing splits a single story.
  if (matched.length < 2) return null;
  return (
    <div className="thread-suggestions">
      <Afterwards>
        <Suggestions />
      </Afterwards>
    </div>
  );
}

function Suggestions() {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { thread, counts, matched } = useThread();
  const { t } = useTranslation();
  // Nothing was followed yet when the page was last painted.
  const next = isEmptyThread(thread) ? [] : suggestions(index, thread, counts, matched.length, MOST);
  if (next.length === 0) return null;
  return (
    <>
      <span className="shrink-0 text-muted">{t(($) => $.thread.suggestions)}</span>
      {next.map(({ number, stories }) => {
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
      })}
    </>
  );
}
