import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const SHELL = "chromium-headless-shell";
const CHROMIUMS = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const FIREFOXES = ["firefox-esr", "firefox"];
const FURTHER = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * For a root user on a sandboxed machine, and without any traffic of the browser's own: nothing but this machine resolves,
 * so a page that asks another host fails visibly.
 */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--no-first-run",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Chromium's path: named by the environment, Playwright's own, the system's, or installed now; else one clear error. */
export function chromiumPath(): string {
  const named = process.env["PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"];
  if (named !== undefined && named !== "") return checked(named);
  const found = present() ?? afterRunning(playwrightInstall) ?? afterRunning(aptInstall);
  if (found !== undefined) return found;
  throw new Error(
    "No Chromium, Chrome or Edge was found, and none could be installed (npx playwright install chromium; apt-get install chromium as root). " +
      "Install one, or name it: PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH=/path/to/chromium",
  );
}

/** Firefox ESR speaks to Playwright by WebDriver BiDi; undefined when the system has none. */
export function firefoxPath(): string | undefined {
  return onPath(FIREFOXES);
}

/** A Chromium with all of its browser, as the shell has no back/forward cache; undefined when the system has none. */
export function wholeChromiumPath(): string | undefined {
  return playwrightsOwn() ?? onPath(CHROMIUMS) ?? FURTHER.find(isExecutable);
}

function checked(path: string): string {
  if (!isExecutable(path))
    throw new Error(`PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH=${path} is no program that can be run`);
  return path;
}

function present(): string | undefined {
  // The shell first: the same engine without windows, for two thirds of the processor time.
  return playwrightsOwn() ?? onPath([SHELL]) ?? wholeChromiumPath();
}

function playwrightsOwn(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function afterRunning(install: () => boolean): string | undefined {
  return install() ? present() : undefined;
}

function playwrightInstall(): boolean {
  console.error("No browser was found; trying “playwright install chromium” …");
  return run(process.execPath, [
    join("node_modules", "@playwright", "test", "cli.js"),
    "install",
    "chromium",
  ]);
}

function aptInstall(): boolean {
  if (process.getuid?.() !== 0 || onPath(["apt-get"]) === undefined) return false;
  const install = (name: string) => {
    console.error(`Trying “apt-get install ${name}” …`);
    return run("apt-get", ["install", "-qy", "--no-install-recommends", name]);
  };
  return run("apt-get", ["update", "-q"]) && (install("chromium-headless-shell") || install("chromium"));
}

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return (
    spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env, timeout: 300_000 }).status === 0
  );
}
