import { serve } from "../scripts/serve.mjs";
import { clickToPaint, openLivePage } from "./live-page.mjs";
import { madeSite } from "./sites.mjs";

/** The graph of 2,000 entities in 10,000 stories: from the click to its paint, and the longest task on the way. */
export const graph = {
  title: "The graph of 2,000 entities and 10,000 stories, ms (CPU ×1)",
  async open(browser) {
    const site = await serve({ dir: madeSite(10_000), port: 0 });
    return {
      targets: [{ name: "graph", own: true, run: () => openGraph(browser, `${site.address}en/entities`) }],
      close: () => site.close(),
    };
  },
  limits: { longestTask: { most: 50 } },
};

async function openGraph(browser, address) {
  const { page, close } = await openLivePage(browser, address);
  try {
    await page.evaluate(() => {
      globalThis.izlekTasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.izlekTasks.push(duration);
      }).observe({ type: "longtask" });
    });
    const drawn = await clickToPaint(
      page,
      () => ({ painted: globalThis.izlekPainted(() => document.querySelector("a.stage-mark") !== null) }),
      undefined,
      () => page.getByRole("button", { name: "Who with whom" }).click(),
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    // Only tasks of 50 ms and more are told.
    const longestTask = await page.evaluate(() => Math.max(0, ...globalThis.izlekTasks));
    return { drawn, longestTask };
  } finally {
    await close();
  }
}
