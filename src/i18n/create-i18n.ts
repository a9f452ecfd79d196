import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./languages";
import type { messages as english } from "./messages/en";
import type { Translated } from "./messages/translated";

export type Messages = typeof english | Translated<typeof english>;

/** Messages load on use, one chunk a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (language === "tr" ? await import("./messages/tr") : await import("./messages/en")).messages;
}

/** An i18next of one language, ready when it returns. */
export function createI18n(language: Language, messages: Messages): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { app: messages } },
    defaultNS: "app",
    ns: ["app"],
    fallbackLng: false,
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
  return instance;
}
