/** The site's base without its last slash: "" at a domain's root, "/sub/path" below one. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

export function withBase(path: string): string {
  return BASE + path;
}

/** The path inside the site; one outside the base is taken as it is. */
export function withoutBase(pathname: string): string {
  return BASE !== "" && pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length) : pathname;
}
