import { createHash } from "node:crypto";

/** Ten characters that name a file's content; enough that no two versions of one file meet. */
export function contentHash(body: string | Uint8Array): string {
  return createHash("sha256").update(body).digest("base64url").replaceAll(/[-_]/g, "x").slice(0, 10);
}

/** A CSP source for an inline script or style, for example `'sha256-…'`. */
export function cspHash(body: string): string {
  return `'sha256-${createHash("sha256").update(body).digest("base64")}'`;
}
