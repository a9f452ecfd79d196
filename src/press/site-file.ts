/** A file of the site: its path below the base, from `/` on, and its body. */
export interface SiteFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}
