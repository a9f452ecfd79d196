import type { i18n, TFunction } from "i18next";
import { createContext, use } from "react";
import type { Language } from "./languages";
import { quickWords } from "./quick-words";

type Namespace = "app" | "desk";

export interface Translation<Words extends Namespace> {
  readonly t: TFunction<Words>;
  readonly i18n: i18n;
}

/** The messages of the address's language. */
export const MessagesContext = createContext<i18n | undefined>(undefined);

/** The messages that are loaded; the same over a switch of language. */
export const LoadedMessagesContext = createContext<Partial<Record<Language, i18n>>>({});

/** Those of a language that is drawn before the rest of the page is; of the rest's, while they are not loaded. */
export function useMessagesOf(language: Language): i18n {
  return given(use(LoadedMessagesContext)[language] ?? use(MessagesContext));
}

/** Given to a part of the page that may be drawn for a language later than the rest: those it was last drawn with. */
export const PartMessagesContext = createContext<i18n | undefined>(undefined);

export function useMessages(): i18n {
  // A context of its own: React draws all who read one anew, also where another value stands in between.
  return given(use(PartMessagesContext) ?? use(MessagesContext));
}

/** @throws {Error} outside of a `MessagesContext` */
function given(messages: i18n | undefined): i18n {
  if (!messages) throw new Error("Messages are used where none are given");
  return messages;
}

/** The words of the interface in the language that is drawn. */
export function useTranslation(): Translation<"app">;
export function useTranslation(namespace: "desk"): Translation<"desk">;
export function useTranslation(namespace: Namespace = "app"): Translation<Namespace> {
  const messages = useMessages();
  return namespace === "app" ? ofApp(messages) : ofDesk(messages);
}

const ofApp = once((messages) => ({ t: quickWords(messages, "app"), i18n: messages }));
const ofDesk = once((messages) => ({ t: quickWords(messages, "desk"), i18n: messages }));

/** Makes it once for each i18next: a screen asks for its words a hundred times. */
function once<Made>(make: (messages: i18n) => Made): (messages: i18n) => Made {
  const made = new WeakMap<i18n, Made>();
  return (messages) => {
    const known = made.get(messages) ?? make(messages);
    made.set(messages, known);
    return known;
  };
}
