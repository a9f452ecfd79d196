import { LONGEST_WITH_PLACE, type Problem, printable } from "@/content/problem";
import type { Warning } from "@/drafting/lint-warning";
import { isLanguage, type Language } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import type { CheckResult } from "./desk-jobs";
import { Portion } from "./Portion";
import { sayExpected, sayFound, sayWarning } from "./say-finding";

/** What the press would say of the files: every problem with its place, or none and the lint's warnings. */
export function CheckedResult({ result }: { readonly result: CheckResult }) {
  const { t, i18n } = useTranslation("desk");
  const language: Language = isLanguage(i18n.language) ? i18n.language : "tr";
  const { problems, warnings, addition } = result;
  if (problems.length > 0)
    return (
      <>
        <p className="font-semibold">{t(($) => $.checked.problems, { count: problems.length })}</p>
        <Portion items={problems} size={50}>
          {(shown) => (
            <ol className="mt-3 stack-4">
              {shown.map((problem) => (
                <li key={JSON.stringify(problem)}>
                  <ProblemWords problem={problem} language={language} />
                </li>
              ))}
            </ol>
          )}
        </Portion>
      </>
    );
  const stories = t(($) => $.checked.stories, { count: addition?.stories.length ?? 0 });
  return (
    <>
      <p>
        <strong>{t(($) => $.checked.fine)}</strong> {stories},{" "}
        {t(($) => $.checked.warnings, { count: warnings.length })}
      </p>
      <Portion items={warnings} size={20}>
        {(shown) => (
          <ol className="mt-3 stack-4">
            {shown.map((warning) => (
              <li key={JSON.stringify(warning)}>
                <WarningWords warning={warning} language={language} />
              </li>
            ))}
          </ol>
        )}
      </Portion>
    </>
  );
}

function ProblemWords({ problem, language }: { readonly problem: Problem; readonly language: Language }) {
  const { t } = useTranslation("desk");
  const { file, line, path, nearest } = problem;
  return (
    <>
      <Place file={file} line={line} path={path} />
      <p>{t(($) => $.checked.found, { found: sayFound(problem, language) })}</p>
      <p>{t(($) => $.checked.expected, { expected: sayExpected(problem, language) })}</p>
      {nearest !== undefined && (
        <p className="font-semibold">{t(($) => $.checked.nearest, { nearest: printable(nearest) })}</p>
      )}
    </>
  );
}

function WarningWords({ warning, language }: { readonly warning: Warning; readonly language: Language }) {
  const { t } = useTranslation("desk");
  const { file, line = 1, path, found, rule } = warning;
  return (
    <>
      <Place file={file} line={line} path={path} />
      <p>
        {sayWarning(warning, language)} <code className="desk-path">{rule}</code>
      </p>
      <p className="text-muted">
        {t(($) => $.checked.found, { found: printable(found, LONGEST_WITH_PLACE) })}
      </p>
    </>
  );
}

function Place({
  file,
  line,
  path,
}: {
  readonly file: string;
  readonly line: number;
  readonly path: string;
}) {
  const { t } = useTranslation("desk");
  return (
    <p className="text-sm">
      <code className="desk-path">{printable(file, 1000)}</code>, {t(($) => $.checked.line, { line })},{" "}
      <code className="desk-path">{printable(path, 1000)}</code>
    </p>
  );
}
