import type { Source } from "@/content/model";
import { sayDate } from "@/content/say-date";
import type { Language } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";

const LINK = "underline decoration-control underline-offset-3";

interface SourceTextProps {
  readonly source: Source;
  readonly language: Language;
}

/** Publisher, title in its own language, date, and the language it is in where that is not the reader's. */
export function SourceText({ source, language }: SourceTextProps) {
  const { t } = useTranslation();
  const known = source.language !== language && isNamed(source.language) ? source.language : undefined;
  const details = [
    source.date ? sayDate(source.date, language) : t(($) => $.reading.source.undated),
    ...(known ? [t(($) => $.reading.source.language[known])] : []),
  ];
  return (
    <>
      {`${source.publisher}, `}
      <a href={source.url} lang={source.language} rel="noopener external" className={LINK}>
        {source.title}
      </a>
      <span className="text-muted">{`, ${details.join(", ")}`}</span>
      {source.archived && (
        <>
          {", "}
          <a href={source.archived} rel="noopener external" className={LINK}>
            {t(($) => $.reading.source.archived)}
          </a>
        </>
      )}
    </>
  );
}

const NAMED = ["tr", "en", "ru", "ko"] as const;

function isNamed(language: string | undefined): language is (typeof NAMED)[number] {
  return NAMED.some((named) => named === language);
}
