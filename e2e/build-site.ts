import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A folder of a test's own, out of the project, as a publisher's may be. */
export function ownFolder(): string {
  return mkdtempSync(join(tmpdir(), "izlek-"));
}

/** Builds the site of an edition into a folder, with nothing kept from other builds. @throws {Error} with what the build printed */
export async function buildSite(edition: string, base: string, out: string): Promise<void> {
  const env = {
    ...process.env,
    EDITION: edition,
    BASE: base,
    OUT: out,
    CACHE: `${out}.press`,
    NODE_ENV: "production",
  };
  await run("node_modules/.bin/vite", ["build", "--logLevel", "error"], { env });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A host that has files and nothing else: no headers, no guessing of `.html`, one page for what it lacks. */
export async function fileHost(
  folder: string,
  base: string,
): Promise<{ address: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const name = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const found = name.startsWith(base) ? read(join(folder, name.slice(base.length))) : undefined;
    const type = found ? (TYPES[extname(name)] ?? "application/octet-stream") : "text/html;charset=utf-8";
    response.writeHead(found ? 200 : 404, { "Content-Type": type });
    response.end(found ?? read(join(folder, "404.html")));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}${base}`, close };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
