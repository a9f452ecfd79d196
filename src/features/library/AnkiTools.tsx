import { useState } from "react";
import { useAddress } from "@/address/use-address";
import { otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { saveFile } from "@/lib/save-file";
import { useAnnounce } from "@/ui/Announcer";
import { ankiTable, cardsOf, type TableKind } from "./anki-table";
import type { SavedSentence } from "./library";

interface AnkiToolsProps {
  readonly sentences: readonly SavedSentence[];
  readonly practising: boolean;
  readonly onPractise: (practising: boolean) => void;
}

/** What a learner does with saved sentences: practise here, or take them to Anki. The language being learnt stands in front. */
export function AnkiTools({ sentences, practising, onPractise }: AnkiToolsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { language } = useAddress();
  const [left, setLeft] = useState(0);
  const save = (kind: TableKind) => {
    const cards = cardsOf(sentences, otherLanguage(language));
    saveFile(
      `izlek.${kind}`,
      kind === "csv" ? "text/csv" : "text/tab-separated-values",
      ankiTable(cards, kind),
    );
    setLeft(sentences.length - cards.length);
    announce(t(($) => $.library.anki.saved, { count: cards.length }));
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-sm">
      <button
        type="button"
        className="quiet tap"
        aria-pressed={practising}
        onClick={() => onPractise(!practising)}
      >
        {t(($) => $.library.practice.open)}
      </button>
      <button type="button" className="quiet tap" onClick={() => save("csv")}>
        {t(($) => $.library.anki.csv)}
      </button>
      <button type="button" className="quiet tap" onClick={() => save("tsv")}>
        {t(($) => $.library.anki.tsv)}
      </button>
      {left > 0 && <p className="w-full text-muted">{t(($) => $.library.anki.left, { count: left })}</p>}
    </div>
  );
}
