import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BLOCKS = "h1, h2, h3, p, li, time";

/**
 * Writes `plain.html` with the words of a built page and nothing else: the floor that its speed is measured against.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address @param {string} folder @returns {Promise<void>}
 */
export async function writePlainPage(browser, address, folder) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const language = await page.getAttribute("html", "lang");
  const title = await page.title();
  const blocks = await page
    .locator("main")
    .locator(BLOCKS)
    .evaluateAll((elements) =>
      elements
        .filter((element) => !element.parentElement?.closest("p, li, h1, h2, h3"))
        .map((element) => [element.tagName, element.textContent ?? ""]),
    );
  await context.close();
  mkdirSync(folder, { recursive: true });
  const body = blocks
    .map(([tag, text]) => element(tag === "LI" || tag === "TIME" ? "p" : tag.toLocaleLowerCase("en"), text))
    .join("\n");
  const html = `<!doctype html>
<html lang="${language ?? "tr"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${element("title", title)}
<link rel="icon" href="data:,">
<style>body{max-width:38em;margin:2em auto;padding:0 1em;font:1.2em/1.6 serif}</style>
${body}
`;
  writeFileSync(join(folder, "index.html"), html);
}

const element = (tag, text) => `<${tag}>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${tag}>`;
