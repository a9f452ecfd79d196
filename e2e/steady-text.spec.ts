import { expect, inEachLanguage, test } from "./test";

/** WCAG has no number for it; 0.1 is what Core Web Vitals calls good, İzlek allows a tenth. */
const MOST_SHIFT = 0.01;

inEachLanguage((language) => {
  test("the text stays where it is while scripts and fonts arrive", async ({ page, visit }) => {
    await page.addInitScript(() => {
      const shift = { sum: 0 };
      Object.assign(globalThis, { shift });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift.sum += "value" in entry ? Number(entry.value) : 0;
      }).observe({ type: "layout-shift", buffered: true });
    });
    // The fonts come late, when the text has been painted.
    await page.route("**/*.woff2", async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      await route.continue();
    });
    for (const path of [`/${language}/`, `/${language}/stories/2023-09-13-vostochny-summit`]) {
      await visit(path);
      await page.evaluate(() =>
        Promise.all(["Literata", "Inter"].map((face) => document.fonts.load(`1em ${face}`, "ağ"))),
      );
      // Two frames: one to lay out what the fonts change, one to report it.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(
        await page.evaluate(() => Number(Reflect.get(Reflect.get(globalThis, "shift") ?? {}, "sum"))),
      ).toBeLessThan(MOST_SHIFT);
    }
  });
});
