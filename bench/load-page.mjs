import { readFileSync } from "node:fs";

/** Lighthouse's slow 4G as DevTools applies it: delay per request in ms, bytes per second. */
export const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const PROBE = readFileSync(new URL("probe.js", import.meta.url), "utf8");
const QUIET_MS = 1000;
const LONGEST_MS = 60_000;
const BLOCKING_MS = 50;

/**
 * Loads an address once in a fresh context, a phone's window, and waits until network and main thread are quiet.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {{ network?: typeof SLOW_4G | null, cpu?: number }} [conditions] `cpu` is how many times slower
 * @returns {Promise<Record<string, number | null>>} times in ms, sizes in bytes as transferred
 */
export async function loadPage(browser, address, { network = SLOW_4G, cpu = 4 } = {}) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    locale: "tr-TR",
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    if (network) await session.send("Network.emulateNetworkConditions", network);
    if (cpu > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    await page.addInitScript(PROBE);
    const traffic = watchTraffic(session);
    await page.goto(address, { waitUntil: "load", timeout: LONGEST_MS });
    await quiet(page, traffic);
    return figures(await page.evaluate(() => globalThis.izlekSeen), traffic);
  } finally {
    await context.close();
  }
}

function watchTraffic(session) {
  const traffic = {
    open: new Set(),
    last: Date.now(),
    requests: 0,
    bytes: 0,
    documentBytes: 0,
    document: null,
  };
  session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (request.url.startsWith("data:")) return;
    traffic.open.add(requestId);
    traffic.requests += 1;
    traffic.last = Date.now();
    if (type === "Document") traffic.document ??= requestId;
  });
  const done = ({ requestId, encodedDataLength = 0 }) => {
    traffic.open.delete(requestId);
    traffic.bytes += encodedDataLength;
    if (requestId === traffic.document) traffic.documentBytes = encodedDataLength;
    traffic.last = Date.now();
  };
  session.on("Network.loadingFinished", done);
  session.on("Network.loadingFailed", done);
  return traffic;
}

async function quiet(page, traffic) {
  const giveUp = Date.now() + LONGEST_MS;
  for (;;) {
    const idle = await page.evaluate(
      () => performance.now() - Math.max(0, ...globalThis.izlekSeen.tasks.map(([at, ms]) => at + ms)),
    );
    const still = traffic.open.size === 0 && Date.now() - traffic.last > QUIET_MS && idle > QUIET_MS;
    if (still) return;
    if (Date.now() > giveUp) throw new Error("the page never came to rest");
    await new Promise((done) => setTimeout(done, 100));
  }
}

function figures(seen, traffic) {
  const blocking = seen.tasks.filter(([at]) => at >= (seen.fcp ?? 0));
  return {
    fcp: seen.fcp,
    lcp: seen.lcp,
    tbt: blocking.reduce((sum, [, ms]) => sum + Math.max(0, ms - BLOCKING_MS), 0),
    cls: seen.cls,
    bytes: traffic.bytes,
    documentBytes: traffic.documentBytes,
    requests: traffic.requests,
  };
}

/** How fast this machine is just now, so that runs far off can be told; a loop of string joins, per ms. */
export async function machineSpeed(browser) {
  const page = await browser.newPage();
  const speed = await page.evaluate(() => {
    const began = performance.now();
    let rounds = 0;
    while (performance.now() - began < 300) {
      let text = "";
      for (let i = 0; i < 1000; i += 1) text += "a";
      rounds += text.length / 1000;
    }
    return rounds / (performance.now() - began);
  });
  await page.close();
  return speed;
}
