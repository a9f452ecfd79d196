/**
 * Opens an address in a fresh context and waits until the app has taken the page over and nothing is on its way.
 * @param {import("@playwright/test").Browser} browser @param {string} address
 * @param {{ cpu?: number, phone?: boolean }} [conditions] `cpu` is how many times slower
 */
export async function openLivePage(browser, address, { cpu = 1, phone = false } = {}) {
  const { page, close } = await openEmpty(browser, { phone });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(() => {
    const link = [...document.querySelectorAll("main a, main button")].at(-1);
    return link && Object.keys(link).some((key) => key.startsWith("__reactProps"));
  });
  await page.waitForLoadState("networkidle");
  return ready(page, cpu, close);
}

/**
 * What a page has drawn, as it stands there, without its program. The page is none any more.
 * @param {import("@playwright/test").Page} page
 */
export async function copyOf(page) {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("script, link[rel=modulepreload], link[as=fetch]"))
      part.remove();
  });
  return page.content();
}

/**
 * Opens such a copy: the floor for what a program does in the page.
 * @param {import("@playwright/test").Browser} browser @param {string} address its own, for what it loads
 * @param {string} copy @param {{ phone?: boolean, touch?: boolean }} [conditions]
 */
export async function openCopy(browser, address, copy, conditions = {}) {
  const { page, close } = await openEmpty(browser, conditions);
  await page.route(address, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: copy }),
  );
  await page.goto(address, { waitUntil: "networkidle" });
  return ready(page, 1, close);
}

/** A page in a context of its own, with no service worker. */
export async function openEmpty(browser, { phone = false, touch = phone }) {
  const context = await browser.newContext({
    viewport: phone ? { width: 412, height: 823 } : { width: 1280, height: 800 },
    ...(touch && { hasTouch: true, isMobile: true }),
    locale: "tr-TR",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return { page, close: () => context.close() };
}

async function ready(page, cpu, close) {
  await page.evaluate(watchClicks);
  const session = await page.context().newCDPSession(page);
  if (cpu > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return { page, session, close };
}

/** Runs in the page: `izlekPainted(isDone)` tells the ms from the next click to the paint in which `isDone` holds. */
function watchClicks() {
  globalThis.izlekPainted = (isDone) =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`not painted: ${location.href}`)), 20_000);
      const after = ({ timeStamp }) => {
        // What is looked for is looked for after the paint, so that looking takes none of the time.
        const painted = () => {
          const ms = performance.now() - timeStamp;
          if (isDone()) resolve(ms);
          else frame();
        };
        const frame = () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = painted;
            port2.postMessage(0);
          });
        frame();
      };
      addEventListener("click", after, { capture: true, once: true });
    });
}

/**
 * The ms from a click to the paint that `watch` looks for.
 * @param {import("@playwright/test").Page} page
 * @param {(argument: unknown) => { painted: Promise<number> }} watch runs in the page before the click is sent: a click takes
 * another way into the page than a script, and overtakes one that nobody waits for
 * @param {unknown} argument of `watch` @param {() => Promise<void>} click
 */
export async function clickToPaint(page, watch, argument, click) {
  const wait = await page.evaluateHandle(watch, argument);
  await click();
  return wait.evaluate(({ painted }) => painted);
}

/** A button is held so long by a hand. */
const HELD_MS = 80;

/**
 * A click as a hand makes it. One of no length is sent as three events at once, which queue: its time then begins while the
 * page still answers the pointer's coming and the button's going down.
 */
export const clickAt = (page, { x, y }) => page.mouse.click(x, y, { delay: HELD_MS });

/** What came out of a series of times: the middle one, that of 19 in 20, and the longest. */
export function series(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? null;
  return { [`${name}Median`]: at(0.5), [`${name}P95`]: at(0.95) };
}

/** Lets what the last step began come to its end. */
export async function settle(page) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 1000 }))),
  );
}
