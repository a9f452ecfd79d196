import { isLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { MOST_BYTES, MOST_FILES } from "./dropped-files";
import type { Fault } from "./fault";
import { sayFound } from "./say-finding";
import type { Work } from "./use-work";

/** What the desk is doing, with a way to stop it, or why it could not. */
export function WorkStatus({ work, stop }: { readonly work: Work; readonly stop: () => void }) {
  const { t } = useTranslation("desk");
  const { job, isSlow, fault } = work;
  return (
    <>
      <div role="status" className="mt-6 min-h-11">
        {job && (
          <p className="flex flex-wrap items-center gap-4">
            <progress aria-label={t(($) => $.work[job])} />
            {t(($) => $.work[job])} {isSlow && t(($) => $.work.slow)}
            <button type="button" className="button" onClick={stop}>
              {t(($) => $.work.stop)}
            </button>
          </p>
        )}
        {fault?.kind === "stopped" && <p>{t(($) => $.work.stopped)}</p>}
      </div>
      {fault && fault.kind !== "stopped" && (
        <div role="alert" className="border-l-4 border-thread pl-4">
          <p className="font-semibold">{t(($) => $.fault.title)}</p>
          <p>
            <FaultWords fault={fault} />
          </p>
        </div>
      )}
    </>
  );
}

function FaultWords({ fault }: { readonly fault: Fault }) {
  const { t, i18n } = useTranslation("desk");
  const language = isLanguage(i18n.language) ? i18n.language : "tr";
  const sizes = ({ count, most }: { readonly count: number; readonly most: number }) => ({
    size: count.toLocaleString(i18n.language),
    most: most.toLocaleString(i18n.language),
  });
  switch (fault.kind) {
    case "noText":
      return t(($) => $.article.noText);
    case "noDay":
      return t(($) => $.article.noDay);
    case "noSentence":
      return t(($) => $.fault.noSentence);
    case "nothing":
      return t(($) => $.fault.nothing);
    case "stopped":
      return t(($) => $.work.stopped);
    case "tooLong":
      return t(($) => $.fault.tooLong, sizes(fault));
    case "tooMany":
      return t(($) => $.fault.tooMany[fault.what], { most: fault.most.toLocaleString(i18n.language) });
    case "tooLongToRead":
      return t(($) => $.fault.tooLongToRead, sizes(fault));
    case "notText":
      return t(($) => $.fault.notText, { name: fault.name, found: sayFound(fault, language) });
    case "brokenZip":
      return t(($) => $.fault.brokenZip, { name: fault.name });
    case "tooMuch":
      return t(($) => $.fault.tooMuch, {
        files: MOST_FILES.toLocaleString(i18n.language),
        size: MOST_BYTES / 1_000_000,
      });
    case "unreadable":
      return t(($) => $.fault.unreadable);
    case "keep":
      return t(($) => $.fault.keep);
  }
}
