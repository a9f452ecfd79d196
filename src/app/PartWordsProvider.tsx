import { type ReactNode, useMemo } from "react";
import { lateWordsPart } from "@/i18n/late-words";
import { useTranslation } from "@/i18n/use-translation";
import { type PartWords, PartWordsContext } from "@/ui/lazy-part";
import { Failed } from "./Failed";

/** Says what stands where a part of the app is on its way or did not arrive. */
export function PartWordsProvider({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const words = useMemo<PartWords>(
    () => ({
      waiting: <p className="text-muted">{t(($) => $.shell.loading)}</p>,
      Missing: Failed,
      words: lateWordsPart(i18n),
    }),
    [t, i18n],
  );
  return <PartWordsContext value={words}>{children}</PartWordsContext>;
}
