import { afterFirstPaint, expectSteady, watchShift } from "./shift";
import { inEachLanguage, test } from "./test";

const PAGES = [
  "",
  "stories/2023-09-13-vostochny-summit",
  "stories/2023-09-13-vostochny-summit?view=parallel",
  "entities/vostochny-cosmodrome?with=vladimir-putin",
  "entities?with=vladimir-putin",
] as const;

inEachLanguage((language) => {
  test("the text stays where it is while scripts and fonts arrive", async ({ page, visit }) => {
    await watchShift(page);
    await afterFirstPaint(page, "**/*.woff2");
    for (const path of PAGES) {
      await visit(`/${language}/${path}`);
      await page.evaluate(() =>
        Promise.all(["Literata", "Inter"].map((face) => document.fonts.load(`1em ${face}`, "ağ"))),
      );
      await expectSteady(page);
    }
  });
});
