import { useEdition } from "@/content/edition-context";
import { kindOf } from "@/content/entity-list";
import { parseMarked, type Run } from "@/content/marks";
import type { MarkedText, Story } from "@/content/model";
import { isLanguage, LANGUAGES, type Language, type SomeLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { Portion } from "./Portion";

interface Row {
  readonly key: string;
  readonly isHeading: boolean;
  readonly opens: boolean;
  readonly texts: SomeLanguage<MarkedText>;
}

/** The drafted text, sentence beside sentence, with its marks: who a name is taken for, which day a date is. */
export function DraftedPairs({ story }: { readonly story: Story }) {
  const { t } = useTranslation("desk");
  return (
    <section>
      <h3 className="font-serif text-xl font-semibold">{t(($) => $.drafted.pairs)}</h3>
      <Portion items={rowsOf(story)} size={100}>
        {(shown) => (
          <ol className="mt-2 font-serif">
            {shown.map(({ key, isHeading, opens, texts }) => (
              <li
                key={key}
                className={`desk-pair ${opens ? "desk-pair-opens" : ""} ${isHeading ? "font-bold" : ""}`}
              >
                {LANGUAGES.map((language) => (
                  <Side key={language} language={language} text={texts[language]} />
                ))}
              </li>
            ))}
          </ol>
        )}
      </Portion>
    </section>
  );
}

function rowsOf({ paragraphs }: Story): Row[] {
  return paragraphs.flatMap(({ heading, pairs }, i) => [
    ...(heading ? [{ key: `${i}`, isHeading: true, opens: true, texts: heading }] : []),
    ...pairs.map((texts, j) => ({ key: `${i}-${j}`, isHeading: false, opens: j === 0 && !heading, texts })),
  ]);
}

/** Nobody reads past it here; a sentence of a million letters would hold the page up. */
const LONGEST = 5_000;

function Side({ language, text }: { readonly language: Language; readonly text: MarkedText | undefined }) {
  const { t } = useTranslation("desk");
  if (text === undefined)
    return <p className="font-sans text-sm text-muted">{t(($) => $.drafted.missing)}</p>;
  const runs = parseMarked(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  return (
    <p lang={language}>
      {runs.map((run, i) => {
        // The runs of a text never change places.
        const key = `${i}`;
        return <MarkedRun key={key} run={run} />;
      })}
    </p>
  );
}

function MarkedRun({ run }: { readonly run: Run }) {
  const { i18n } = useTranslation();
  const { entities } = useEdition();
  if (run.kind === "text") return run.text;
  const own = isLanguage(i18n.language) ? i18n.language : "tr";
  const heads = run.kind === "mention" ? run.targets.map((id) => entities.byId.get(id)) : [];
  const kind = heads[0] ? kindOf(heads[0].type) : "date";
  const says =
    run.kind === "mention" ? run.targets.map((id, i) => heads[i]?.name[own] ?? id).join(" / ") : run.edtf;
  return (
    <>
      <mark className={`desk-mark desk-mark-${kind}`}>{run.words}</mark>
      {run.suffix}
      <span className="desk-target" lang={own}>
        {" "}
        {says}
      </span>
    </>
  );
}
