import { memo, type ReactNode, useMemo } from "react";
import type { Address, ScreenName } from "@/address/address";
import { goFromHere, Link, type LinkProps } from "@/address/Link";
import { SeenFirst } from "@/address/SeenFirst";
import { HeldAddressContext, useAddress } from "@/address/use-address";
import { useStaged } from "@/address/use-staged";
import { useEdition } from "@/content/edition-context";
import { licenceName } from "@/content/licence";
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

/** Always the same, so that another thread does not draw them anew. */
const FOUND_MARKS = <WhenIdle source={foundMarksPart}>{(FoundMarks) => <FoundMarks />}</WhenIdle>;
const OFFLINE_CORNER = <OfflineCorner />;

/** What stands around every screen. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const address = useAddress();
  const { t } = useTranslation();
  const { preview } = usePreview();
  const around = useStaged(useMemo(() => ({ address }), [address]));
  return (
    <>
      <a href="#content" className="skip-link">
        {t(($) => $.shell.skip)}
      </a>
      {address.screen.name === "story" && (
        <a href="#thread" className="skip-link max-lg:hidden">
          {t(($) => $.shell.skipToThread)}
        </a>
      )}
      {preview && <PreviewBanner />}
      <HeldAddressContext value={around.address}>
        <SeenFirst as="header" className="border-b border-rule">
          <Header />
        </SeenFirst>
      </HeldAddressContext>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {FOUND_MARKS}
      <HeldAddressContext value={around.address}>
        <SeenFirst as="footer" className="border-t border-rule">
          <Footer />
        </SeenFirst>
      </HeldAddressContext>
      {OFFLINE_CORNER}
    </>
  );
}

const Header = memo(function Header() {
  const { screen } = useAddress();
  const { t } = useTranslation();
  return (
    <div className="page flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 py-2 md:gap-x-7">
      <ScreenLink name="stories" className="wordmark tap">
        <Wordmark />
        <span className="sr-only">{t(($) => $.shell.home)}</span>
      </ScreenLink>
      <nav aria-label={t(($) => $.shell.nav.label)} className="main-nav">
        {NAVIGATION.map((name) => (
          <ScreenLink
            key={name}
            name={name}
            aria-current={screen.name === name ? "page" : undefined}
            className={`tap flex min-h-8 items-center ${screen.name === name ? "text-ink" : "text-muted hover:text-ink"}`}
          >
            {t(($) => $.shell.nav[name])}
          </ScreenLink>
        ))}
      </nav>
      <div className="ml-auto flex flex-wrap items-center justify-end gap-2 md:gap-4">
        <SearchBox />
        <LanguageSwitch />
        <ComfortButton />
      </div>
    </div>
  );
});

const Footer = memo(function Footer() {
  const { index } = useEdition();
  const { t } = useTranslation();
  return (
    <div className="page flex flex-wrap gap-x-8 gap-y-1 py-6 text-sm text-muted">
      <p>{t(($) => $.shell.footer.licence, { licence: licenceName(index.edition.licence) })}</p>
      <p>{t(($) => $.shell.footer.privacy)}</p>
      <ScreenLink name="desk" className="quiet tap">
        {t(($) => $.shell.nav.desk)}
      </ScreenLink>
      <ShortcutHelp />
    </div>
  );
});

interface ScreenLinkProps extends Omit<LinkProps, "to" | "onClick"> {
  readonly name: (typeof NAVIGATION)[number] | "desk";
}

/** The thread goes along. */
function ScreenLink({ name, ...rest }: ScreenLinkProps) {
  const address = useAddress();
  const to = ({ language, thread }: Address): Address => ({
    language,
    thread,
    view: "single",
    screen: { name },
  });
  return <Link {...rest} to={to(address)} onClick={(event) => goFromHere(event, address, to)} />;
}
