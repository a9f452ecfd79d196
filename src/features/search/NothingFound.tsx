import { useTranslation } from "@/i18n/use-translation";
import type { SearchOutcome } from "./run-search";

/** What was searched for in vain, and what is shown in its place. */
export function NothingFound({ outcome }: { readonly outcome: SearchOutcome }) {
  const { t } = useTranslation();
  const { text, instead, nothing, tooLittle } = outcome;
  if (tooLittle) return <p className="search-note">{t(($) => $.searchPanel.hint)}</p>;
  if (nothing) return <p className="search-note">{t(($) => $.searchPanel.none, { words: text.trim() })}</p>;
  return instead.map(({ typed, spelling }) => (
    <p key={typed} className="search-note">
      {t(($) => $.searchPanel.instead, { typed, instead: spelling })}
    </p>
  ));
}
