import { describe, expect, it, vi } from "vitest";
import { createI18n } from "./create-i18n";
import { messages as english } from "./messages/en";
import { messages as turkish } from "./messages/tr";
import { quickWords } from "./quick-words";

const CATALOGUES = { tr: turkish, en: english };

describe("quickWords", () => {
  it.each(["tr", "en"] as const)("says what i18next says (%s)", (language) => {
    const i18n = createI18n(language, CATALOGUES[language]);
    const [quick, slow] = [quickWords(i18n, "app"), i18n.getFixedT(null, "app")];
    expect(quick(($) => $.shell.skip)).toBe(slow(($) => $.shell.skip));
    expect(quick(($) => $.thread.stories, { count: 1 })).toBe(slow(($) => $.thread.stories, { count: 1 }));
    expect(quick(($) => $.thread.drop, { name: "Kim" })).toBe(slow(($) => $.thread.drop, { name: "Kim" }));
  });

  it("asks i18next for no message that takes nothing", () => {
    const i18n = createI18n("tr", turkish);
    const slow = vi.spyOn(i18n, "t");
    const quick = quickWords(i18n, "app");
    expect(quick(($) => $.shell.skip)).toBe(turkish.shell.skip);
    expect(slow).not.toHaveBeenCalled();
    quick(($) => $.thread.stories, { count: 2 });
    expect(slow).toHaveBeenCalledOnce();
  });

  it("leaves what has not come to i18next, and knows it when it comes", () => {
    const i18n = createI18n("en", english);
    const desk = quickWords(i18n, "desk");
    expect(desk(($) => $.screen.what)).toBe("screen.what");
    i18n.addResourceBundle("en", "desk", { screen: { what: "For editors." } });
    expect(desk(($) => $.screen.what)).toBe("For editors.");
  });
});
