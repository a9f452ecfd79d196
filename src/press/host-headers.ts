import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ClientAssets, contentSecurityPolicy } from "./page-html";

/** The headers a host should send: those of public/_headers, with the CSP that the pages also carry. */
export async function printHeaders(clientDir: string, assets: ClientAssets): Promise<string> {
  const fixed = await readFile(join(clientDir, "_headers"), "utf8");
  const policy = `${contentSecurityPolicy(assets.css)}; frame-ancestors 'none'`;
  return fixed.replace(/^\/\*\n/m, () => `/*\n  Content-Security-Policy: ${policy}\n`);
}
