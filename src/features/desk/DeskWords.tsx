import type { ReactNode } from "react";
import { isLanguage } from "@/i18n/languages";
import { deskTools as en } from "@/i18n/messages/en/desk-tools";
import { deskTools as tr } from "@/i18n/messages/tr/desk-tools";
import { useTranslation } from "@/i18n/use-translation";

const WORDS = { en, tr } as const;

/** Gives the desk's own words, which no other screen loads, to what stands inside. */
export function DeskWords({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  if (isLanguage(language) && !i18n.hasResourceBundle(language, "desk"))
    // Silently: nothing that is drawn already shows a word of them.
    i18n.addResourceBundle(language, "desk", WORDS[language], true, true, { silent: true });
  return children;
}
