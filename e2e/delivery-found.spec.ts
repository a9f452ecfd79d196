import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, inEachLanguage, test } from "./test";

const STORY = "2023-09-13-vostochny-summit";

async function jsonLd(page: Page): Promise<{ readonly "@graph": readonly Record<string, unknown>[] }> {
  const html = await (await page.request.get(page.url())).text();
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)?.[1] ?? "";
  return JSON.parse(text) as { readonly "@graph": readonly Record<string, unknown>[] };
}

inEachLanguage((language) => {
  test("a story says what it is to search engines and where links are shared", async ({ page, visit }) => {
    await visit(`/${language}/stories/${STORY}`);
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const [article] = (await jsonLd(page))["@graph"];
    expect(article).toMatchObject({ "@type": "NewsArticle", headline: heading, inLanguage: language });
    const html = await (await page.request.get(page.url())).text();
    expect(html).toContain('property="og:type" content="article"');
    expect(html).toContain(`property="og:locale" content="${language === "tr" ? "tr_TR" : "en_GB"}"`);
  });

  test("the list names its newest stories to search engines", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const types = (await jsonLd(page))["@graph"].map((node) => node["@type"]);
    expect(types).toEqual(["WebSite", "ItemList"]);
  });

  test("the edition tells of itself", async ({ page, visit }) => {
    await visit(`/${language}/about`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2000–2026");
    await expect(page.getByRole("link", { name: "CC BY 4.0" })).toHaveAttribute("rel", /noopener/u);
  });
});

test("the bare root leads to the language chosen before, else the browser's, else Turkish", async ({
  browser,
  baseURL,
}) => {
  for (const [locale, chosen, led] of [
    ["en-US", "", "en"],
    ["de-DE", "", "tr"],
    ["en-US", "tr", "tr"],
  ] as const) {
    const context = await browser.newContext({ locale, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript((language) => {
      if (language !== "") localStorage.setItem("izlek:language", language);
    }, chosen);
    await page.goto(`${baseURL ?? ""}?with=kim-jong-un`);
    await page.waitForURL(`**/${led}/?with=kim-jong-un`);
    await context.close();
  }
});

test("without scripts the bare root offers both languages", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? "");
  await expect(page.getByRole("link")).toHaveText([/^Türkçe: /u, /^English: /u]);
  await context.close();
});

test("what is not there is answered with 404 and in both languages without scripts", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const answer = await page.goto(new URL("tr/stories/no-such-story", baseURL).href);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Böyle bir sayfa yok" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  await context.close();
});

test("every answer carries the headers, and the policy allows no inline script but the hashed one", async ({
  page,
  baseURL,
}) => {
  for (const path of ["", "tr/", `en/stories/${STORY}`, "tr/entities", "no/such/page"]) {
    const headers = (await page.request.get(new URL(path, baseURL).href)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["permissions-policy"]).toContain("geolocation=()");
  }
});

test("the site can be installed as an app", async ({ page, baseURL }) => {
  const manifest = (await (await page.request.get(new URL("manifest.webmanifest", baseURL).href)).json()) as {
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
  };
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, baseURL).href)).status()).toBe(200);
  }
});

test("no page carries a style attribute or an inline handler", async () => {
  for (const file of ["tr/index.html", `tr/stories/${STORY}.html`, "en/about.html", "404.html"]) {
    expect(readFileSync(`dist/${file}`, "utf8")).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)="/u);
  }
});
