/**
 * `node e2e/webkit.mjs`: the reader's main journey in WebKitGTK, driven by WebDriver (W3C) without a package: Playwright has
 * no WebKit of the system's. Needs `apt-get install webkit2gtk-driver xvfb`; without them it says so and is no failure.
 * Serves dist/ itself.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../scripts/serve.mjs";

const SUMMIT = "2023-09-13-vostochny-summit";
const LIBRARIES = `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`;
const PATIENCE_MS = 20_000;
/** How WebDriver names an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const onPath = (name) => spawnSync("which", [name]).status === 0;

function miniBrowser() {
  if (!existsSync(LIBRARIES)) return undefined;
  const folders = readdirSync(LIBRARIES).filter((name) => name.startsWith("webkit2gtk-"));
  return folders.map((name) => join(LIBRARIES, name, "MiniBrowser")).find((file) => existsSync(file));
}

/** What a browser without a screen is started by. */
const screenless = () => (process.env.DISPLAY ? [] : ["xvfb-run", "--auto-servernum"]);

async function until(what, look) {
  const end = Date.now() + PATIENCE_MS;
  let found;
  while (Date.now() < end) {
    found = await look().catch((error) => error);
    if (found === true) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what}: ${String(found?.message ?? found)}`);
}

async function startDriver() {
  const port = 20_000 + (process.pid % 20_000);
  const [command, ...args] = [...screenless(), "WebKitWebDriver", `--port=${port}`];
  const driver = spawn(command, args, { stdio: "ignore", detached: true });
  const address = `http://127.0.0.1:${port}`;
  await until("WebKitWebDriver answers", async () => (await fetch(`${address}/status`)).ok);
  return { address, stop: () => process.kill(-driver.pid) };
}

async function openSession(driver, binary) {
  const ask = async (method, path, body) => {
    const init = {
      method,
      body: body && JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    };
    const { value } = await (await fetch(driver + path, init)).json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const options = { binary, args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const { sessionId } = await ask("POST", "/session", { capabilities });
  const at = `/session/${sessionId}`;
  return {
    open: (url) => ask("POST", `${at}/url`, { url }),
    url: () => ask("GET", `${at}/url`),
    back: () => ask("POST", `${at}/back`, {}),
    run: (script, ...args) =>
      ask("POST", `${at}/execute/sync`, { script: `return (${script})(...arguments)`, args }),
    click: async (selector) => {
      const element = await ask("POST", `${at}/element`, { using: "css selector", value: selector });
      await ask("POST", `${at}/element/${element[ELEMENT]}/click`, {});
    },
    close: () => ask("DELETE", at),
  };
}

/** List, story, a name followed and undone, the other language: as journey.spec.ts has it. */
async function journey(browser, site, language) {
  const other = language === "tr" ? "en" : "tr";
  const urlIs = (end) =>
    until(`the address ends with ${end}`, async () => (await browser.url()).endsWith(end) || browser.url());
  const alive = () =>
    until("the page comes alive", () =>
      browser.run(() =>
        Object.keys(document.querySelector("main a")).some((key) => key.startsWith("__reactProps")),
      ),
    );
  await browser.open(`${site}${language}/`);
  await alive();
  const title = await browser.run(() => document.querySelector("main article h3").textContent);
  await browser.click("main article h3 a");
  await until(`the story is “${title}”`, () =>
    browser.run((t) => document.querySelector("h1")?.textContent === t, title),
  );
  const story = `${language}/stories/${SUMMIT}`;
  await browser.open(site + story);
  await alive();
  await browser.click('main article a[href*="with=vladimir-putin"]');
  await urlIs(`${story}?with=vladimir-putin`);
  await browser.back();
  await urlIs(story);
  await browser.click(`nav a[hreflang="${other}"]`);
  await urlIs(`${other}/stories/${SUMMIT}`);
  await until("the page says its language", () =>
    browser.run((l) => document.documentElement.lang === l, other),
  );
}

async function main() {
  const binary = miniBrowser();
  const missing = [!onPath("WebKitWebDriver") && "WebKitWebDriver", !binary && "MiniBrowser"].filter(Boolean);
  if (!process.env.DISPLAY && !onPath("xvfb-run")) missing.push("xvfb-run");
  if (missing.length > 0) {
    console.log(`WebKitGTK was not found (${missing.join(", ")}): the journey is not run in it.`);
    return;
  }
  const site = await serve({ port: 0 });
  const driver = await startDriver();
  try {
    const browser = await openSession(driver.address, binary);
    for (const language of ["tr", "en"]) {
      await journey(browser, site.address, language);
      console.log(`✓ the journey in WebKitGTK, ${language}`);
    }
    await browser.close();
  } finally {
    driver.stop();
    await site.close();
  }
}

await main();
