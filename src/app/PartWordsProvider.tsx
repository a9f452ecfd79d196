import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type PartWords, PartWordsContext } from "@/ui/lazy-part";
import { Failed } from "./Failed";

/** Says what stands where a part of the app is on its way or did not arrive. */
export function PartWordsProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const words = useMemo<PartWords>(
    () => ({
      waiting: <p className="text-muted">{t(($) => $.shell.loading)}</p>,
      Missing: Failed,
    }),
    [t],
  );
  return <PartWordsContext value={words}>{children}</PartWordsContext>;
}
