/**
 * `node scripts/serve.mjs [dist] [--port 4173] [--base /izlek/] [--host 127.0.0.1]`: serves a built folder as a file-only
 * host does, with the headers of its `_headers`, its `404.html`, and compressed texts. Prints the address.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { compressor } from "./compress.mjs";
import { headersFor, parseHeaders } from "./host-headers.mjs";
import { withSlashes } from "./with-slashes.mjs";

/**
 * @param {{ dir?: string, port?: number, host?: string, base?: string }} [options] a taken port gives way to a free one
 * @returns {Promise<{ origin: string, address: string, close: () => Promise<void> }>} `address` ends with the base
 */
export async function serve({ dir = "dist", port = 4173, host = "127.0.0.1", base = "/" } = {}) {
  const root = resolve(dir);
  if (!existsSync(join(root, "index.html")))
    throw new Error(`${dir}/index.html is missing: run npm run build first`);
  const server = createServer(handler(root, withSlashes(base)));
  const taken = await listen(server, port, host);
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { origin, address: `${origin}${withSlashes(base)}`, close };
}

function handler(root, base) {
  const rulesFile = join(root, "_headers");
  const rules = existsSync(rulesFile) ? parseHeaders(readFileSync(rulesFile, "utf8")) : [];
  const compress = compressor();
  const files = sirv(root, { brotli: true, gzip: true, etag: true, dotfiles: false });
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return plain(response, 405, "Only GET and HEAD are served.");
    const { pathname, search } = new URL(request.url ?? "/", "http://host");
    if (`${pathname}/` === base) return moved(response, `${base}${search}`);
    if (!pathname.startsWith(base)) return plain(response, 404, `Nothing is served outside ${base}`);
    request.url = `/${pathname.slice(base.length)}${search}`;
    compress(request, response);
    for (const [name, value] of headersFor(rules, pathname.slice(base.length - 1)))
      response.setHeader(name, value);
    if (pathname.endsWith("/_headers")) return notFound(root, response);
    return files(request, response, () => notFound(root, response));
  };
}

/** What a host answers for a path it has no file for. */
function notFound(root, response) {
  const page = join(root, "404.html");
  if (!existsSync(page)) return plain(response, 404, "Not found");
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
  response.end(readFileSync(page));
}

function plain(response, code, text) {
  response.writeHead(code, { "Content-Type": "text/plain;charset=utf-8" });
  response.end(`${text}\n`);
}

function moved(response, location) {
  response.writeHead(301, { Location: location });
  response.end();
}

function listen(server, port, host) {
  return new Promise((done, failed) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE" || port === 0) failed(error);
      else listen(server, 0, host).then(done, failed);
    });
    server.listen(port, host, () => done(server.address().port));
  });
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string", default: process.env.PORT ?? "4173" },
      host: { type: "string", default: "127.0.0.1" },
      base: { type: "string", default: process.env.BASE ?? "/" },
    },
  });
  const [dir = "dist"] = positionals;
  const { address, close } = await serve({ ...values, dir, port: Number(values.port) });
  console.log(`İzlek is served at ${address} (Ctrl+C stops it)`);
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => void close().then(() => process.exit(0)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
