import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headersFor, parseHeaders } from "./host-headers.mjs";
import { serve } from "./serve.mjs";

const dir = mkdtempSync(join(tmpdir(), "izlek-serve-"));
let host;

beforeAll(async () => {
  mkdirSync(join(dir, "tr"));
  mkdirSync(join(dir, "assets"));
  writeFileSync(join(dir, "index.html"), "<p>root</p>");
  writeFileSync(join(dir, "404.html"), "<p>bulunamadı</p>");
  writeFileSync(join(dir, "tr", "index.html"), "<p>haberler</p>".repeat(100));
  writeFileSync(join(dir, "tr", "story.html"), "<p>haber</p>");
  writeFileSync(join(dir, "site.webmanifest"), "{}");
  writeFileSync(join(dir, "tr", "feed.atom"), "<feed/>");
  writeFileSync(join(dir, "assets", "a.js"), "1");
  writeFileSync(
    join(dir, "_headers"),
    "# all\n/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n/assets/*\n  Cache-Control: immutable\n",
  );
  host = await serve({ dir, port: 0, base: "/izlek" });
});
afterAll(async () => {
  await host.close();
  rmSync(dir, { recursive: true });
});

/** fetch would follow redirects and undo the compression. */
const ask = (path, headers = {}) =>
  new Promise((done) =>
    get(`${host.origin}${path}`, { headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }),
  );

test("a page is found with and without its ending and slash", async () => {
  for (const path of ["/izlek/tr/", "/izlek/tr", "/izlek/tr/story", "/izlek/tr/story.html", "/izlek/"])
    expect((await ask(path)).status, path).toBe(200);
});

test("an unknown path gets the edition's own page and a true 404", async () => {
  const { status, headers, body } = await ask("/izlek/tr/stories/none");
  expect([status, headers["content-type"], String(body)]).toEqual([
    404,
    "text/html;charset=utf-8",
    "<p>bulunamadı</p>",
  ]);
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("nothing is served outside the base, and the base without its slash leads to it", async () => {
  expect((await ask("/tr/")).status).toBe(404);
  expect((await ask("/izlek?x=1")).headers.location).toBe("/izlek/?x=1");
  expect((await ask("/izlek/../../etc/passwd")).status).toBe(404);
  expect((await ask("/izlek/%2e%2e/%2e%2e/etc/passwd")).status).toBe(404);
});

test("texts are compressed, once each, and _headers holds", async () => {
  const first = await ask("/izlek/tr/", { "accept-encoding": "gzip, br" });
  expect(first.headers["content-encoding"]).toBe("br");
  expect(Number(first.headers["content-length"])).toBe(first.body.length);
  expect(String(brotliDecompressSync(first.body))).toContain("haberler");
  expect((await ask("/izlek/assets/a.js")).headers["cache-control"]).toBe("immutable");
  expect((await ask("/izlek/_headers")).status).toBe(404);
});

test("manifest and feed carry their types; an unchanged file is not sent again", async () => {
  expect((await ask("/izlek/site.webmanifest")).headers["content-type"]).toBe("application/manifest+json");
  const feed = await ask("/izlek/tr/feed.atom");
  expect(feed.headers["content-type"]).toBe("application/atom+xml");
  expect((await ask("/izlek/tr/feed.atom", { "if-none-match": feed.headers.etag })).status).toBe(304);
});

test("a taken port gives way to a free one", async () => {
  const other = await serve({ dir, port: Number(new URL(host.origin).port) });
  expect(other.origin).not.toBe(host.origin);
  await other.close();
});

test("a folder without pages is an error that says what to do", async () => {
  await expect(serve({ dir: join(dir, "assets") })).rejects.toThrow("npm run build");
});

test("later rules win, and a header without a path is refused", () => {
  const rules = parseHeaders("/a/:id\n  X-A: 1\n/*\n  x-a: 2\n");
  expect(headersFor(rules, "/a/b").get("x-a")).toBe("2");
  expect(headersFor(rules, "/a/b/c").get("x-a")).toBe("2");
  expect(() => parseHeaders("  X-A: 1")).toThrow("no header");
});
