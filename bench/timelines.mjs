import { serve } from "../scripts/serve.mjs";
import { buildPages, pageFolder, writeStories } from "./timelines/build-pages.mjs";

const LONGEST_MS = 60_000;

/**
 * Every timeline drawing the same made stories and then every second of them, from the call to the paint; the peers join
 * where `npm ci` was run in `bench/`. A figure is missing where it took over a minute.
 * @param {number} stories @param {{ cpu?: number, only?: string[] }} [conditions] `cpu` is how many times slower
 */
export function timelines(stories, { cpu = 1, only } = {}) {
  return {
    title: `Timelines of ${stories} stories (CPU ×${cpu})`,
    async open(browser) {
      const names = (await buildPages()).filter((name) => !only || only.includes(name));
      await writeStories(names, stories);
      const sites = await Promise.all(names.map((name) => serve({ dir: pageFolder(name), port: 0 })));
      const targets = names.map((name, i) => ({
        name,
        own: name === "izlek",
        run: unlessTooLong(() => measure(browser, sites[i].address, cpu, name === "izlek")),
      }));
      return { targets, close: () => Promise.all(sites.map((site) => site.close())) };
    },
    limits: {},
    grows: ["draw", "filter"],
  };
}

/** What took too long once is not asked again: a round of ten thousand stories would be minutes of waiting for it. */
function unlessTooLong(run) {
  let missing;
  return async () => {
    if (missing) return missing;
    const figures = await run();
    if (figures.draw === null) missing = figures;
    return figures;
  };
}

async function measure(browser, address, cpu, walks) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_MS);
    await page.goto(address, { waitUntil: "load" });
    await page.waitForFunction(() => globalThis.bench !== undefined);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const draw = await within(page.evaluate(() => globalThis.bench.draw()));
    const told = walks ? await within(page.evaluate(() => globalThis.bench.told())) : undefined;
    const nodes = await within(
      page.evaluate(() => document.getElementById("root").querySelectorAll("*").length),
    );
    const moved = walks ? await move(page) : {};
    const filter = draw === null ? null : await within(page.evaluate(() => globalThis.bench.filter()));
    return { draw, filter, nodes, ...(told === undefined ? {} : { told }), ...moved };
  } finally {
    await context.close();
  }
}

const within = (work) =>
  Promise.race([
    work,
    new Promise((done) => {
      setTimeout(() => done(null), LONGEST_MS).unref();
    }),
  ]);

/** Zooms in by the button, drags the plot and zooms by the wheel; the length of the frames meanwhile. */
async function move(page) {
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const box = await page.getByRole("group", { name: "Chart of the stories in time" }).boundingBox();
  const at = { x: box.x + box.width * 0.7, y: box.y + 60 };
  await page.mouse.move(at.x, at.y);
  const pan = await frames(page, async () => {
    await page.mouse.down();
    for (let step = 1; step <= 40; step += 1) await page.mouse.move(at.x - step * 12, at.y);
    await page.mouse.up();
  });
  await page.keyboard.down("Control");
  const zoom = await frames(page, async () => {
    for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, step < 10 ? -60 : 60);
  });
  await page.keyboard.up("Control");
  return { panP95: pan.p95, panMost: pan.most, zoomP95: zoom.p95, zoomMost: zoom.most };
}

async function frames(page, act) {
  await page.evaluate(() => {
    const seen = [];
    let before = performance.now();
    let going = true;
    const next = (now) => {
      seen.push(now - before);
      before = now;
      if (going) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    globalThis.stopFrames = () => {
      going = false;
      return seen.slice(2);
    };
  });
  await act();
  const seen = (await page.evaluate(() => globalThis.stopFrames())).sort((a, b) => a - b);
  return { p95: seen[Math.floor(seen.length * 0.95)] ?? null, most: seen.at(-1) ?? null };
}
