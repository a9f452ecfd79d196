import { createInstance, type FormatterModule, type i18n } from "i18next";
import type { Language } from "./languages";
import type { messages as english } from "./messages/en";
import type { messages as first } from "./messages/en-first";
import type { messages as late } from "./messages/en-late";
import type { Translated } from "./messages/translated";
import { sayNumber } from "./say-number";

export type Messages = typeof english | Translated<typeof english>;

/** What a first draw needs of them. */
export type FirstMessages = typeof first | Translated<typeof first>;
type LateMessages = typeof late | Translated<typeof late>;

/** Messages load on use, two chunks a language; these are those of the first draw. */
export async function loadMessages(language: Language): Promise<FirstMessages> {
  return (language === "tr" ? await import("./messages/tr-first") : await import("./messages/en-first"))
    .messages;
}

/** The rest of the messages. */
export async function loadLateMessages(language: Language): Promise<LateMessages> {
  return (language === "tr" ? await import("./messages/tr-late") : await import("./messages/en-late"))
    .messages;
}

/** Gives the rest of the messages to an i18next that began without them; what was drawn is not drawn anew. */
export function addLateMessages(i18n: i18n, language: Language, messages: LateMessages): void {
  i18n.addResourceBundle(language, "app", messages, true);
}

/** The numbers that are filled in are written as in their language. */
const NUMBERS: FormatterModule = {
  type: "formatter",
  init() {},
  add() {},
  addCached() {},
  // Typed as always giving words; what is no number is filled in as it is.
  format: (value: unknown, _format, language) =>
    typeof value === "number" ? sayNumber(value, language) : (value as string),
};

/** An i18next of one language, ready when it returns. */
export function createI18n(language: Language, messages: FirstMessages | Messages): i18n {
  const instance = createInstance();
  void instance.use(NUMBERS).init({
    lng: language,
    resources: { [language]: { app: messages } },
    defaultNS: "app",
    ns: ["app"],
    fallbackLng: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  });
  return instance;
}
