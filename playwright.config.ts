import { existsSync } from "node:fs";
import { defineConfig, type Project } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath, firefoxPath } from "./e2e/browsers";

const isWorker = process.env["TEST_WORKER_INDEX"] !== undefined;
const firefox = firefoxPath();

// Found once: the workers, which read this file too, take it from the environment.
const executablePath = chromiumPath();
process.env["PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"] = executablePath;
const inChromium = {
  browserName: "chromium",
  launchOptions: { executablePath, args: CHROMIUM_ARGS },
} as const;

/** What hosts and editions do wrong, which no size of the window changes: seen once. */
const WHATEVER_THE_WINDOW = /(?:newsroom|(?:faults|hostile|hosts)-.*)\.spec\.ts$/u;

/** One time zone on each side of UTC: a date read as local time would be a day off in one of them. */
const chromiums: Project[] = [
  {
    name: "wide",
    use: { ...inChromium, viewport: { width: 1280, height: 800 }, timezoneId: "Asia/Vladivostok" },
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
    testIgnore: WHATEVER_THE_WINDOW,
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

if (firefox === undefined && !isWorker) console.warn("Firefox was not found: the journey is not run in it.");

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
    baseURL: process.env["IZLEK_ADDRESS"] ?? "http://127.0.0.1:4173/",
    // What a service worker asks for cannot be made to fail by a test; those of offline reading allow it.
    serviceWorkers: "block",
    trace: "retain-on-failure",
  },
  projects: firefox === undefined ? chromiums : [...chromiums, firefoxProject(firefox)],
  webServer: {
    command: `${existsSync("dist/index.html") ? "" : "npm run build && "}node scripts/serve.mjs --port 0`,
    wait: { stdout: /served at (?<izlek_address>\S+)/u },
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
    timeout: 180_000,
  },
});
