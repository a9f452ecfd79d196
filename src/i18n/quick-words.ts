import type { i18n, TFunction } from "i18next";

/**
 * The words of one namespace. i18next looks for each anew, piece by piece of its key; a message is taken from the catalogue here,
 * as a screen asks for a hundred of them, and is at most filled in by i18next. What is not there, or not yet, or there in a
 * plural's forms alone, is left to it.
 */
export function quickWords<Words extends "app" | "desk">(messages: i18n, namespace: Words): TFunction<Words> {
  return new Proxy(messages.getFixedT(null, namespace), {
    apply(fixed, self, asked: unknown[]) {
      const [key, values] = asked;
      const catalogue = messages.getDataByLanguage(messages.language)?.[namespace];
      const text = isSelector(key) ? take(key, catalogue) : undefined;
      if (typeof text !== "string" || text.includes("$t(")) return Reflect.apply(fixed, self, asked);
      if (!text.includes("{{")) return text;
      if (typeof values !== "object" || !values) return Reflect.apply(fixed, self, asked);
      return messages.services.interpolator.interpolate(text, values, messages.language, values);
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
