import { useTranslation } from "react-i18next";
import type { Source } from "@/content/model";
import { sayDate } from "@/content/say-date";
import type { Language } from "@/i18n/languages";

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly language: Language;
}

/** Where the story comes from: publisher, title in its own language, date. */
export function Sources({ sources, language }: SourcesProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="sources" className="mt-12 max-w-[46rem] border-t border-rule pt-5">
      <h2 id="sources" className="font-serif text-xl font-bold">
        {t(($) => $.reading.sources)}
      </h2>
      <ol className="mt-3 space-y-2.5 text-sm">
        {sources.map((source) => (
          <li
            key={source.n}
            id={`source-${source.n}`}
            value={source.n}
            className="ml-6 list-decimal marker:text-muted"
          >
            <SourceText source={source} language={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceText({ source, language }: { readonly source: Source; readonly language: Language }) {
  const { t } = useTranslation();
  return (
    <>
      {source.publisher},{" "}
      <a
        href={source.url}
        lang={source.language}
        rel="noopener external"
        className="underline decoration-control underline-offset-3"
      >
        {source.title}
      </a>
      <span className="text-muted">
        {", "}
        {source.date ? sayDate(source.date, language) : t(($) => $.reading.source.undated)}
      </span>
      {source.archived && (
        <>
          {", "}
          <a
            href={source.archived}
            rel="noopener external"
            className="underline decoration-control underline-offset-3"
          >
            {t(($) => $.reading.source.archived)}
          </a>
        </>
      )}
    </>
  );
}
