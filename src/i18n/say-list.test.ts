import { expect, test } from "vitest";
import { sayList } from "./say-list";

const LOCALES = { tr: "tr", en: "en-GB" } as const;

test.each(["tr", "en"] as const)("a list in %s reads as Intl writes it", (language) => {
  const intl = new Intl.ListFormat(LOCALES[language], { type: "conjunction" });
  for (let count = 0; count <= 5; count++) {
    const names = ["Kim Jong-un", "İrina", "Vostoçni", "Rusya", "BM"].slice(0, count);
    expect(sayList(names, language)).toBe(intl.format(names));
  }
});
