import { useId, useState } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { type EntityHead, KINDS, type Kind, kindOf } from "@/content/entity-list";
import { useTranslation } from "@/i18n/use-translation";
import { byLetter } from "./alphabet";
import { EntityRow } from "./EntityRow";
import { isNamed } from "./is-named";

/** Above this many names one letter is shown at a time, so that the page stays small whatever the edition. */
const MOST_AT_ONCE = 400;

/** Everyone and everything, in the alphabet of the reader's language. */
export function EntityAlphabet() {
  const { language } = useAddress();
  const { entities } = useEdition();
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>();
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<string>();
  const field = useId();
  const found = entities.order[language]
    .flatMap((i) => entities.heads[i] ?? [])
    .filter((entity) => (kind === undefined || kindOf(entity.type) === kind) && isNamed(entity, words));
  const groups = byLetter(found, language);
  const paged = found.length > MOST_AT_ONCE;
  const letter = groups.some((group) => group.letter === chosen) ? chosen : groups[0]?.letter;
  const shown = paged ? groups.filter((group) => group.letter === letter) : groups;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <label htmlFor={field} className="sr-only">
          {t(($) => $.entities.find)}
        </label>
        <input
          id={field}
          type="search"
          value={words}
          placeholder={t(($) => $.entities.find)}
          onChange={(event) => setWords(event.target.value)}
          className="tap min-h-9 min-w-0 rounded-lg border border-control bg-raised px-3 text-sm"
        />
        <KindChoice kind={kind} choose={setKind} />
        <p role="status" className="text-sm text-muted">
          {t(($) => $.entities.names, { count: found.length })}
        </p>
      </div>
      <nav aria-label={t(($) => $.entities.letters)} className="mt-4 flex flex-wrap gap-x-1">
        {groups.map((group) => (
          <Letter
            key={group.letter}
            letter={group.letter}
            current={paged && group.letter === letter}
            choose={paged ? setChosen : undefined}
          />
        ))}
      </nav>
      {found.length === 0 && <p className="mt-6 text-muted">{t(($) => $.stories.facets.none, { words })}</p>}
      <div className="mt-2 gap-x-12 md:columns-2 xl:columns-3">
        {shown.map((group) => (
          <LetterSection key={group.letter} letter={group.letter} entities={group.entities} />
        ))}
      </div>
    </>
  );
}

interface KindChoiceProps {
  readonly kind: Kind | undefined;
  readonly choose: (kind: Kind | undefined) => void;
}

function KindChoice({ kind, choose }: KindChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset aria-label={t(($) => $.entities.kindFilter)} className="flex flex-wrap gap-1.5">
      <button
        type="button"
        className="button"
        aria-pressed={kind === undefined}
        onClick={() => choose(undefined)}
      >
        {t(($) => $.entities.allKinds)}
      </button>
      {KINDS.map((other) => (
        <button
          key={other}
          type="button"
          className="button"
          aria-pressed={kind === other}
          onClick={() => choose(kind === other ? undefined : other)}
        >
          {t(($) => $.entities.kinds[other])}
        </button>
      ))}
    </fieldset>
  );
}

interface LetterProps {
  readonly letter: string;
  readonly current: boolean;
  /** Undefined where all letters are on the page: the letter is then a way to its section. */
  readonly choose: ((letter: string) => void) | undefined;
}

const LETTER = "tap grid min-h-7 min-w-7 place-items-center font-serif";

function Letter({ letter, current, choose }: LetterProps) {
  if (!choose)
    return (
      <a href={`#${sectionId(letter)}`} className={`${LETTER} hover:text-thread`}>
        {letter}
      </a>
    );
  return (
    <button
      type="button"
      aria-pressed={current}
      onClick={() => choose(letter)}
      className={`${LETTER} ${current ? "font-bold text-thread" : "hover:text-thread"}`}
    >
      {letter}
    </button>
  );
}

const sectionId = (letter: string) => `letter-${letter.codePointAt(0)}`;

function LetterSection({
  letter,
  entities,
}: {
  readonly letter: string;
  readonly entities: readonly EntityHead[];
}) {
  return (
    <section aria-labelledby={sectionId(letter)} className="break-inside-avoid-column pb-4">
      <h2
        id={sectionId(letter)}
        tabIndex={-1}
        className="border-b border-rule pb-1 font-serif text-xl font-bold"
      >
        {letter}
      </h2>
      <ul>
        {entities.map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ul>
    </section>
  );
}
