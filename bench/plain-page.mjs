import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BLOCKS = "h1, h2, h3, p, li, time";

/**
 * The words of a built page, block by block.
 * @param {import("@playwright/test").Browser} browser @param {string} address
 * @returns {Promise<{ language: string, title: string, blocks: [tag: string, text: string][] }>}
 */
export async function wordsOfPage(browser, address) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const language = (await page.getAttribute("html", "lang")) ?? "tr";
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
  return { language, title, blocks };
}

/** Writes a page with those words and nothing else: the floor that a page's speed is measured against. */
export function writePlainPage({ language, title, blocks }, folder) {
  mkdirSync(folder, { recursive: true });
  const body = blocks
    .map(([tag, text]) => element(tag === "LI" || tag === "TIME" ? "p" : tag.toLocaleLowerCase("en"), text))
    .join("\n");
  const html = `<!doctype html>
<html lang="${language}">
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
