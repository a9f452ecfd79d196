import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HEAD_SCRIPT, ROOT_SCRIPT } from "./head-script";
import { contentSecurityPolicy } from "./page-html";

/**
 * The headers a host should send: those of public/_headers, with the CSP that the pages also carry.
 * @param styles every inline stylesheet of the site
 */
export async function printHeaders(clientDir: string, styles: readonly string[]): Promise<string> {
  const fixed = await readFile(join(clientDir, "_headers"), "utf8");
  const policy = `${contentSecurityPolicy([HEAD_SCRIPT, ROOT_SCRIPT], styles)}; frame-ancestors 'none'`;
  return fixed.replace(/^\/\*\n/m, () => `/*\n  Content-Security-Policy: ${policy}\n`);
}
