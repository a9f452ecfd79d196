import { Refusal } from "./refusal";

/** Where the built files will stand. */
export interface Site {
  /** "/" or "/sub/path/". */
  readonly base: string;
  /** The absolute address of the base without its last slash; undefined where the edition names none. */
  readonly url?: string;
}

/**
 * @param url where the edition says it will be published, or `SITE_URL` instead
 * @throws {Refusal} where `SITE_URL` is no http(s) address; the check has seen to the edition's
 */
export function siteOf(base: string, url: string | undefined): Site {
  if (url === undefined || url === "") return { base };
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Refusal(
      `SITE_URL: found “${url}”, expected the site's address: https://news.example/izlek. Nothing was built.`,
    );
  const { origin, pathname } = new URL(url);
  return { base, url: origin + pathname.replace(/\/+$/, "") };
}

/** What a publisher should know of a site whose address is unknown, or is another than the base it is built for. */
export function siteWarnings({ base, url }: Site): readonly string[] {
  if (url === undefined)
    return [
      "edition.json has no url: canonical links, language alternates, feeds, the sitemap and share pictures are left out (SITE_URL=https://… names one for this build)",
    ];
  const path = `${new URL(url).pathname.replace(/\/+$/, "")}/`;
  return path === base ? [] : [`The edition's url ends in ${path}, but the site is built for ${base} (BASE)`];
}

/** The absolute address of a path of the site, which starts with a slash; undefined where the site's own is unknown. */
export function absolute({ url }: Site, path: string): string | undefined {
  return url === undefined ? undefined : url + path;
}
