import type { ReactNode } from "react";
import type { ScreenName } from "@/address/address";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { usePreview } from "@/features/desk/preview-context";
import { LanguageSwitch } from "@/features/language/LanguageSwitch";
import { ComfortButton } from "@/features/reading/ComfortButton";
import { SearchBox } from "@/features/search/SearchBox";
import { useTranslation } from "@/i18n/use-translation";
import { loadAhead } from "@/lib/load-ahead";
import { lazyPart } from "@/ui/lazy-part";
import { WhenIdle } from "@/ui/WhenIdle";
import { OfflineCorner } from "./OfflineCorner";
import { ShortcutHelp } from "./ShortcutHelp";
import { Wordmark } from "./Wordmark";

/** The screens of the main navigation, in order; each joins when it exists. */
const NAVIGATION = ["stories", "entities", "library", "about"] as const satisfies readonly ScreenName[];

const foundMarksPart = loadAhead(async () => (await import("@/features/search/FoundMarks")).FoundMarks);
const PreviewBanner = lazyPart(
  async () => (await import("@/features/desk/PreviewBanner")).PreviewBanner,
  null,
);

/** What stands around every screen. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { language, thread, screen } = useAddress();
  const { t } = useTranslation();
  const { preview } = usePreview();
  const to = (name: (typeof NAVIGATION)[number] | "desk") =>
    ({ language, thread, view: "single", screen: { name } }) as const;
  return (
    <>
      <a href="#content" className="skip-link">
        {t(($) => $.shell.skip)}
      </a>
      {screen.name === "story" && (
        <a href="#thread" className="skip-link max-lg:hidden">
          {t(($) => $.shell.skipToThread)}
        </a>
      )}
      {preview && <PreviewBanner />}
      <header className="border-b border-rule">
        <div className="page flex min-h-16 flex-wrap items-center gap-x-7 gap-y-1 py-2">
          <Link to={to("stories")} className="wordmark tap">
            <Wordmark />
            <span className="sr-only">{t(($) => $.shell.home)}</span>
          </Link>
          <nav
            aria-label={t(($) => $.shell.nav.label)}
            className="flex gap-x-5 text-[0.9375rem] font-medium whitespace-nowrap max-md:order-last max-md:w-full max-md:gap-x-3 max-md:overflow-x-auto max-md:text-sm"
          >
            {NAVIGATION.map((name) => (
              <Link
                key={name}
                to={to(name)}
                aria-current={screen.name === name ? "page" : undefined}
                className={`tap flex min-h-8 items-center ${screen.name === name ? "text-ink" : "text-muted hover:text-ink"}`}
              >
                {t(($) => $.shell.nav[name])}
              </Link>
            ))}
          </nav>
          <div className="ml-auto flex items-center gap-4">
            <SearchBox />
            <LanguageSwitch />
            <ComfortButton />
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <WhenIdle source={foundMarksPart}>{(FoundMarks) => <FoundMarks />}</WhenIdle>
      <footer className="border-t border-rule">
        <div className="page flex flex-wrap gap-x-8 gap-y-1 py-6 text-sm text-muted">
          <p>{t(($) => $.shell.footer.licence)}</p>
          <p>{t(($) => $.shell.footer.privacy)}</p>
          <Link to={to("desk")} className="quiet tap">
            {t(($) => $.shell.nav.desk)}
          </Link>
          <ShortcutHelp />
        </div>
      </footer>
      <OfflineCorner />
    </>
  );
}
