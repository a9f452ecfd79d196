import type { Language } from "./languages";

const AND = { tr: "ve", en: "and" } as const;

/**
 * Names as a list in words: "Kim Jong Un and Vladimir Putin", "Kim, Putin ve Rusya"; what `Intl.ListFormat` says in
 * these languages, which takes longer to make than all the marks of a chart to draw.
 */
export function sayList(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${AND[language]} ${last}`;
}
