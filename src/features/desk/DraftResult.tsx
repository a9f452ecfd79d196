import { useEdition } from "@/content/edition-context";
import type { DraftedStory } from "@/drafting/draft-story";
import { type ProposedName, proposedEntities } from "@/drafting/propose-names";
import { storyFile } from "@/drafting/story-file";
import { isLanguage, type Language } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { saveFile } from "@/lib/save-file";
import { DraftedPairs } from "./DraftedPairs";
import { Portion } from "./Portion";
import { sayToDo } from "./say-finding";

/** A draft as an editor judges it: how much was found, what is left to do, unknown names, and the text with its marks. */
export function DraftResult({
  drafted,
  language,
}: {
  readonly drafted: DraftedStory;
  readonly language: Language;
}) {
  const { t, i18n } = useTranslation("desk");
  const { story, toDo, newNames, counts } = drafted;
  const own = isLanguage(i18n.language) ? i18n.language : "tr";
  const warnings = toDo.filter(({ code }) => code === "wrong-language");
  const others = toDo.filter(({ code }) => code !== "wrong-language");
  return (
    <div className="stack-8">
      <div>
        {warnings.map((each) => (
          <p key={each.what} role="alert" className="mb-3 border-l-4 border-thread pl-4 font-semibold">
            {sayToDo(each, own)}
          </p>
        ))}
        <p>
          {[
            t(($) => $.drafted.paragraphs, { count: counts.paragraphs }),
            t(($) => $.drafted.sentences, { count: counts.sentences }),
            t(($) => $.drafted.mentions, { count: counts.mentions }),
            t(($) => $.drafted.dates, { count: counts.dates }),
          ].join(", ")}
        </p>
        <button
          type="button"
          className="button mt-3"
          onClick={() => saveFile(`${story.id}.json`, "application/json", storyFile(story))}
        >
          {t(($) => $.drafted.download)}
        </button>
      </div>
      <section>
        <h3 className="font-serif text-xl font-semibold">{t(($) => $.drafted.toDo)}</h3>
        <Portion items={others} size={20}>
          {(shown) => (
            <ul className="mt-2 stack-1.5">
              {shown.map((each) => (
                <li key={each.path + each.what}>
                  <code className="desk-path">{each.path}</code> {sayToDo(each, own)}
                </li>
              ))}
            </ul>
          )}
        </Portion>
      </section>
      <NewNames names={newNames} language={language} />
      <DraftedPairs story={story} />
    </div>
  );
}

function NewNames({
  names,
  language,
}: {
  readonly names: readonly ProposedName[];
  readonly language: Language;
}) {
  const { t } = useTranslation("desk");
  const { entities } = useEdition();
  if (names.length === 0) return <p>{t(($) => $.drafted.noNames)}</p>;
  const entries = () => proposedEntities(names).filter(({ id }) => !entities.byId.has(id));
  return (
    <section>
      <h3 className="font-serif text-xl font-semibold">{t(($) => $.drafted.names)}</h3>
      <Portion items={names} size={20}>
        {(shown) => (
          <ul className="mt-2 stack-1.5">
            {shown.map(({ name, type, count, around }) => (
              <li key={name}>
                <strong lang={language}>{name}</strong>{" "}
                <span className="text-muted">
                  {t(($) => $.drafted.type[type])}{" "}
                  {t(($) => $.drafted.nameFound, { count, around: `“…${around}…”` })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Portion>
      <button
        type="button"
        className="button mt-3"
        onClick={() =>
          saveFile("new-entities.json", "application/json", `${JSON.stringify(entries(), undefined, 2)}\n`)
        }
      >
        {t(($) => $.drafted.namesFile)}
      </button>
    </section>
  );
}
