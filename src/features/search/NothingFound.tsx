import { useTranslation } from "@/i18n/use-translation";
import type { SearchOutcome } from "./run-search";

/** What was searched for in vain, and what is shown in its place. */
export function NothingFound({ outcome }: { readonly outcome: SearchOutcome }) {
  const { t } = useTranslation();
  const { count, entities, sentences, stories, text, instead, tooLittle } = outcome;
  const found = count + entities.length + stories.length + sentences.length > 0;
  if (tooLittle) return <p className="search-note">{t(($) => $.searchPanel.hint)}</p>;
  return (
    <>
      {!found && <p className="search-note">{t(($) => $.searchPanel.none, { words: text.trim() })}</p>}
      {found &&
        instead.map(({ typed, spelling }) => (
          <p key={typed} className="search-note">
            {t(($) => $.searchPanel.instead, { typed, instead: spelling })}
          </p>
        ))}
    </>
  );
}
