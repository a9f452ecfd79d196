import type { Language } from "@/i18n/languages";
import { messages as en } from "@/i18n/messages/en";
import { messages as tr } from "@/i18n/messages/tr";

const MESSAGES = { en, tr } as const;

/** The interface's words in one language, for naming what a reader sees. */
export function wordsOf(language: Language) {
  return MESSAGES[language];
}

/** A message with its variables filled in, as i18next would. */
export function said(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
