import { afterFirstPaint, expectSteady, watchShift } from "./shift";
import { inEachLanguage, test } from "./test";

inEachLanguage((language) => {
  test("the text stays where it is while scripts and fonts arrive", async ({ page, visit }) => {
    await watchShift(page);
    await afterFirstPaint(page, "**/*.woff2");
    for (const path of [`/${language}/`, `/${language}/stories/2023-09-13-vostochny-summit`]) {
      await visit(path);
      await page.evaluate(() =>
        Promise.all(["Literata", "Inter"].map((face) => document.fonts.load(`1em ${face}`, "ağ"))),
      );
      await expectSteady(page);
    }
  });
});
