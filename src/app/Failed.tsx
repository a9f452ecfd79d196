import { useEffect } from "react";
import { useOnline } from "@/features/offline/use-online";
import { useTranslation } from "@/i18n/use-translation";
import { whenOnline } from "@/lib/when-online";
import { Notice } from "@/ui/Notice";

interface FailedProps {
  readonly retry: () => void;
  /** It did not arrive the last time either: the site may have been renewed since the page was opened. */
  readonly again?: boolean;
  /** It is a whole screen. */
  readonly heading?: boolean;
}

/** A part of the page that did not arrive, with the way to ask for it again. */
export function Failed({ retry, again = false, heading }: FailedProps) {
  const { t } = useTranslation();
  const online = useOnline();
  useEffect(() => whenOnline(retry), [retry]);
  return (
    <Notice
      title={t(($) => (online ? $.shell.failed.title : $.offline.missing.title))}
      role="alert"
      heading={heading}
    >
      <p>{t(($) => (online ? $.shell.failed.text : $.offline.missing.text))}</p>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button" onClick={retry}>
          {t(($) => $.shell.failed.retry)}
        </button>
        {again && online && (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t(($) => $.shell.crashed.reload)}
          </button>
        )}
      </p>
    </Notice>
  );
}
