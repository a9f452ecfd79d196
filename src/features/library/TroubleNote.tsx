import { useTranslation } from "@/i18n/use-translation";
import { useLibrary } from "./use-library";

/** Tells once what keeps the library from being kept; the reader reads on. */
export function TroubleNote() {
  const { t } = useTranslation();
  const [trouble, store] = useLibrary(({ telling, trouble }) => (telling ? trouble : undefined));
  if (!trouble) return null;
  return (
    <div role="alert" className="trouble-note">
      <p className="max-w-[42rem]">{t(($) => $.library.trouble[trouble])}</p>
      <button type="button" className="button" onClick={store.toldTrouble}>
        {t(($) => $.library.understood)}
      </button>
    </div>
  );
}
