import { useTranslation } from "react-i18next";
import { Notice } from "@/ui/Notice";

/** A part of the page that did not arrive, with the way to ask for it again. */
export function Failed({ retry }: { readonly retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice title={t(($) => $.shell.failed.title)} role="alert">
      <p>{t(($) => $.shell.failed.text)}</p>
      <button type="button" className="button" onClick={retry}>
        {t(($) => $.shell.failed.retry)}
      </button>
    </Notice>
  );
}
