import { useState } from "react";
import { useAddress } from "@/address/use-address";
import { otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { SHORTCUTS, type ShortcutName } from "@/lib/shortcuts";
import { useShortcut } from "@/lib/use-shortcut";
import { cardsOf } from "./anki-table";
import type { SavedSentence } from "./library";

/** One saved sentence at a time: first in the language being learnt, the other on `t`; `j` and `k` walk. */
export function Practice({ sentences }: { readonly sentences: readonly SavedSentence[] }) {
  const { t } = useTranslation();
  const { language } = useAddress();
  const [turned, setTurned] = useState(false);
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(false);
  const first = turned ? language : otherLanguage(language);
  const cards = cardsOf(sentences, first);
  const card = cards[at % Math.max(1, cards.length)];
  const walk = (step: number) => {
    setAt((at + step + cards.length) % Math.max(1, cards.length));
    setShown(false);
  };
  useShortcut("otherLanguage", () => setShown(!shown));
  useShortcut("nextSentence", () => walk(1));
  useShortcut("previousSentence", () => walk(-1));
  if (!card) return <p className="py-3 text-muted">{t(($) => $.library.practice.none)}</p>;
  return (
    <section
      aria-label={t(($) => $.library.practice.open)}
      className="my-4 border-l-2 border-thread py-2 pl-5"
    >
      <p className="text-sm text-muted">
        {t(($) => $.library.practice.place, { at: (at % cards.length) + 1, all: cards.length })}
      </p>
      <p lang={first} className="mt-1 max-w-[42rem] font-serif text-xl">
        {card.front}
      </p>
      <p
        lang={otherLanguage(first)}
        aria-live="polite"
        className="mt-2 min-h-14 max-w-[42rem] font-serif text-xl text-muted"
      >
        {shown && card.back}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => setShown(!shown)}>
          {t(($) => (shown ? $.library.practice.hide : $.library.practice.show))}
          <KeyHint shortcut="otherLanguage" />
        </button>
        <button type="button" className="button" onClick={() => walk(-1)}>
          {t(($) => $.library.practice.previous)}
          <KeyHint shortcut="previousSentence" />
        </button>
        <button type="button" className="button" onClick={() => walk(1)}>
          {t(($) => $.library.practice.next)}
          <KeyHint shortcut="nextSentence" />
        </button>
        <button type="button" className="quiet tap text-sm" onClick={() => setTurned(!turned)}>
          {t(($) => $.library.practice.turn)}
        </button>
      </div>
    </section>
  );
}

/** Not where fingers do it all. */
function KeyHint({ shortcut }: { readonly shortcut: ShortcutName }) {
  return <span className="key-hint"> ({SHORTCUTS[shortcut].keys[0]})</span>;
}
