import { useTranslation } from "react-i18next";
import { useOnline } from "@/features/offline/use-online";
import { Notice } from "@/ui/Notice";

/** A part of the page that did not arrive, with the way to ask for it again. */
export function Failed({ retry }: { readonly retry: () => void }) {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <Notice title={t(($) => (online ? $.shell.failed.title : $.offline.missing.title))} role="alert">
      <p>{t(($) => (online ? $.shell.failed.text : $.offline.missing.text))}</p>
      <button type="button" className="button" onClick={retry}>
        {t(($) => $.shell.failed.retry)}
      </button>
    </Notice>
  );
}
