import type { i18n, TFunction } from "i18next";

/**
 * The words of one namespace. i18next reads each anew, piece by piece of its key; a message that takes nothing is handed out as
 * it stands in the catalogue, as a screen asks for a hundred of them. What is not there, or not yet, or there in a plural's forms
 * alone, is left to i18next.
 */
export function quickWords<Words extends "app" | "desk">(messages: i18n, namespace: Words): TFunction<Words> {
  return new Proxy(messages.getFixedT(null, namespace), {
    apply(fixed, self, asked: unknown[]) {
      const [key] = asked;
      const catalogue = messages.getDataByLanguage(messages.language)?.[namespace];
      const text = isSelector(key) ? take(key, catalogue) : undefined;
      const plain = typeof text === "string" && !/\{\{|\$t\(/.test(text);
      return plain ? text : Reflect.apply(fixed, self, asked);
    },
  });
}

function isSelector(key: unknown): key is (...asked: never) => unknown {
  return typeof key === "function";
}

function take(key: (...asked: never) => unknown, catalogue: unknown): unknown {
  try {
    return Reflect.apply(key, undefined, [catalogue]);
  } catch {
    // A part of the catalogue that has not come.
    return undefined;
  }
}
