import { existsSync } from "node:fs";
import { defineConfig, type Project } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath, firefoxPath, wholeChromiumPath } from "./e2e/browsers";

const isWorker = process.env["TEST_WORKER_INDEX"] !== undefined;
const firefox = firefoxPath();
const wholeChromium = wholeChromiumPath();

// Found once: the workers, which read this file too, take it from the environment.
const executablePath = chromiumPath();
process.env["PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"] = executablePath;
const inChromium = {
  browserName: "chromium",
  launchOptions: { executablePath, args: CHROMIUM_ARGS },
} as const;

/** What hosts and editions do wrong, which no size of the window changes: seen once. */
const WHATEVER_THE_WINDOW = /(?:newsroom|(?:faults|hostile|hosts)-.*)\.spec\.ts$/u;

const KEPT_WHOLE = "back-forward.spec.ts";

/** One time zone on each side of UTC: a date read as local time would be a day off in one of them. */
const chromiums: Project[] = [
  {
    name: "wide",
    use: { ...inChromium, viewport: { width: 1280, height: 800 }, timezoneId: "Asia/Vladivostok" },
    testIgnore: KEPT_WHOLE,
  },
  {
    name: "phone",
    use: {
      ...inChromium,
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
      timezoneId: "America/Los_Angeles",
    },
    testIgnore: [KEPT_WHOLE, WHATEVER_THE_WINDOW],
  },
];

/**
 * Firefox ESR by WebDriver BiDi, for the journey alone. In it a context's locale makes fill() do nothing, and emulated
 * media and switched-off scripts are ignored: preferences say the language, and the empty locale takes Playwright's away.
 */
function firefoxProject(path: string): Project {
  return {
    name: "firefox",
    testMatch: "journey.spec.ts",
    use: {
      browserName: "firefox",
      channel: "moz-firefox",
      locale: "",
      viewport: { width: 1280, height: 800 },
      launchOptions: { executablePath: path, firefoxUserPrefs: { "intl.accept_languages": "tr-TR, tr" } },
    },
  };
}

/** Pages are kept whole when one leaves them, which Playwright forbids browsers, and which the shell of Chromium can't do. */
function backForwardProject(executablePath: string): Project {
  const { args } = inChromium.launchOptions;
  return {
    name: "back-forward",
    testMatch: KEPT_WHOLE,
    use: {
      browserName: "chromium",
      viewport: { width: 1280, height: 800 },
      launchOptions: { executablePath, args, ignoreDefaultArgs: ["--disable-back-forward-cache"] },
    },
  };
}

if (!isWorker && firefox === undefined) console.warn("Firefox was not found: the journey is not run in it.");
if (!isWorker && wholeChromium === undefined)
  console.warn("No Chromium but its headless shell was found: the back/forward cache is not tested.");

/** Where a site stands that is to be tested as it is; in the workers, also where the server below serves. */
const served = process.env["IZLEK_ADDRESS"];
const SERVER = {
  command: `${existsSync("dist/index.html") ? "" : "npm run build && "}node scripts/serve.mjs --port 0`,
  wait: { stdout: /served at (?<izlek_address>\S+)/u },
  gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 } as const,
  timeout: 180_000,
};

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env["CI"] === undefined ? "list" : "dot",
  use: {
    baseURL: served ?? "http://127.0.0.1:4173/",
    // What a service worker asks for cannot be made to fail by a test; those of offline reading allow it.
    serviceWorkers: "block",
    trace: "retain-on-failure",
  },
  projects: [
    ...chromiums,
    ...(wholeChromium === undefined ? [] : [backForwardProject(wholeChromium)]),
    ...(firefox === undefined ? [] : [firefoxProject(firefox)]),
  ],
  ...(served === undefined && { webServer: SERVER }),
});
