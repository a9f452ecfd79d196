import { DeskWords } from "@/features/desk/DeskWords";
import { useTranslation } from "@/i18n/use-translation";
import { useHydrated } from "@/lib/use-hydrated";
import { lazyPart } from "@/ui/lazy-part";

const DeskBench = lazyPart(async () => (await import("@/features/desk/DeskBench")).DeskBench);

/** For editors: what the desk is, and the desk itself where scripts run. */
export function DeskScreen() {
  return (
    <div className="page min-h-screen pt-8 pb-16">
      <DeskWords>
        <DeskIntroduction />
        <Bench />
      </DeskWords>
    </div>
  );
}

function DeskIntroduction() {
  const { t } = useTranslation("desk");
  const { t: ofApp } = useTranslation();
  return (
    <div className="max-w-[46rem]">
      <h1 tabIndex={-1} className="font-serif text-3xl font-bold">
        {ofApp(($) => $.shell.nav.desk)}
      </h1>
      <p className="mt-3 font-serif text-lg">{t(($) => $.screen.what)}</p>
      <p className="mt-2 text-muted">{t(($) => $.screen.stays)}</p>
      <noscript>
        <p>{t(($) => $.screen.noScript)}</p>
      </noscript>
    </div>
  );
}

function Bench() {
  const hydrated = useHydrated();
  return hydrated && <DeskBench />;
}
