import type { i18n, TFunction } from "i18next";
import { createContext, use } from "react";

type Namespace = "app" | "desk";

export interface Translation<Words extends Namespace> {
  readonly t: TFunction<Words>;
  readonly i18n: i18n;
}

/** The messages of the language that is drawn. */
export const MessagesContext = createContext<i18n | undefined>(undefined);

/**
 * The words of the interface in the language that is drawn.
 * @throws {Error} outside of a `MessagesContext`
 */
export function useTranslation(): Translation<"app">;
export function useTranslation(namespace: "desk"): Translation<"desk">;
export function useTranslation(namespace: Namespace = "app"): Translation<Namespace> {
  const messages = use(MessagesContext);
  if (!messages) throw new Error("useTranslation is used where no messages are given");
  return namespace === "app" ? ofApp(messages) : ofDesk(messages);
}

const ofApp = once((messages) => ({ t: messages.getFixedT(null, "app"), i18n: messages }));
const ofDesk = once((messages) => ({ t: messages.getFixedT(null, "desk"), i18n: messages }));

/** Makes it once for each i18next: a screen asks for its words a hundred times. */
function once<Made>(make: (messages: i18n) => Made): (messages: i18n) => Made {
  const made = new WeakMap<i18n, Made>();
  return (messages) => {
    const known = made.get(messages) ?? make(messages);
    made.set(messages, known);
    return known;
  };
}
