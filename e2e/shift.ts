import { expect, type Page } from "@playwright/test";

/** WCAG has no number for it; 0.1 is what Core Web Vitals calls good, İzlek allows a tenth. */
const MOST_SHIFT = 0.01;

/** Counts how far what is seen moves by itself, on every page that is opened from now on. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shift = { sum: 0 };
    Object.assign(globalThis, { shift });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift.sum += "value" in entry ? Number(entry.value) : 0;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Lets files come only once the page has been painted without them. */
export async function afterFirstPaint(page: Page, files: string): Promise<void> {
  await page.route(files, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await route.continue();
  });
}

export async function expectSteady(page: Page): Promise<void> {
  // Two frames: one to lay out what came last, one to report it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shift = await page.evaluate(() => Number(Reflect.get(Reflect.get(globalThis, "shift") ?? {}, "sum")));
  expect(shift).toBeLessThan(MOST_SHIFT);
}
