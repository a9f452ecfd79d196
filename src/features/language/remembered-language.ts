import { isLanguage, type Language } from "@/i18n/languages";
import { createStored } from "@/lib/stored";

/** The language chosen last; the bare root of the site goes there, see press/head-script. */
export const rememberedLanguage = createStored<Language | undefined>(
  "izlek:language",
  (text) => (isLanguage(text) ? text : undefined),
  (language) => language ?? null,
);
