import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "@/lib/use-hydrated";

const DeskTools = lazy(async () => ({ default: (await import("@/features/desk/DeskTools")).DeskTools }));

/** For editors: what the desk is, and the desk itself where scripts run. */
export function DeskScreen() {
  const { t } = useTranslation();
  const hydrated = useHydrated();
  return (
    <div className="page pt-8 pb-16">
      <div className="max-w-[46rem]">
        <h1 tabIndex={-1} className="font-serif text-3xl font-bold">
          {t(($) => $.desk.title)}
        </h1>
        <p className="mt-3 font-serif text-lg">{t(($) => $.desk.what)}</p>
        <p className="mt-2 text-muted">{t(($) => $.desk.stays)}</p>
        <noscript>
          <p>{t(($) => $.desk.noScript)}</p>
        </noscript>
      </div>
      <Suspense fallback={<p className="mt-8 min-h-[40vh] text-muted">{t(($) => $.shell.loading)}</p>}>
        {hydrated && <DeskTools />}
      </Suspense>
    </div>
  );
}
