import { type Language, otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";

/** Before a text that is shown in the other language because this one lacks it. */
export function BorrowedMark({ from }: { readonly from: Language }) {
  const { t } = useTranslation();
  return (
    <>
      <span lang={otherLanguage(from)} className="borrowed">
        {t(($) => $.reading.borrowed)}
      </span>{" "}
    </>
  );
}
