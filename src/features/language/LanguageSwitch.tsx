import type { Address } from "@/address/address";
import { goFromHere, Link } from "@/address/Link";
import { currentAddress, go, useAddress } from "@/address/use-address";
import { LANGUAGES, type Language, otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { useShortcut } from "@/lib/use-shortcut";
import { rememberedLanguage } from "./remembered-language";
import { useOtherLanguageAhead } from "./use-other-language-ahead";

const NAMES = { tr: "Türkçe", en: "English" } as const;

/** Changes the first segment of the address only; each name is in its own language, for whoever can't read this one. */
export function LanguageSwitch() {
  const address = useAddress();
  const { t } = useTranslation();
  const bringOther = useOtherLanguageAhead(address.language);
  useShortcut("language", () => {
    // The bar knows of a press before this one that is not drawn yet.
    const here = currentAddress(address.language);
    go(choose(otherLanguage(here.language))(here));
  });
  return (
    <nav
      aria-label={t(($) => $.shell.language.label)}
      className="flex overflow-hidden rounded-full border border-control text-[0.8125rem] whitespace-nowrap"
    >
      {LANGUAGES.map((language) => (
        <Link
          key={language}
          to={{ ...address, language }}
          lang={language}
          hrefLang={language}
          onPointerEnter={bringOther}
          onFocus={bringOther}
          onClick={(event) => goFromHere(event, address, choose(language))}
          aria-current={language === address.language ? "true" : undefined}
          className={`tap flex min-h-8 items-center px-3.5 font-medium ${
            language === address.language ? "bg-ink text-paper" : "bg-raised text-muted hover:text-ink"
          }`}
        >
          <span className="md:hidden">{language.toLocaleUpperCase(language)}</span>
          <span className="max-md:sr-only">{NAMES[language]}</span>
        </Link>
      ))}
    </nav>
  );
}

/** Remembers a language; gives the way to the same address in it. */
function choose(language: Language): (here: Address) => Address {
  rememberedLanguage.set(language);
  return (here) => ({ ...here, language });
}
