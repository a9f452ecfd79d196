import { type Address, type Passage, ROLES, type Screen, type Thread, type View } from "./address";

/** Spells an address in its one canonical form, from `/` on, without the site's base. */
export function formatAddress(address: Address): string {
  const hash = address.screen.name === "story" && address.passage ? `#${passageId(address.passage)}` : "";
  return formatPath(address) + formatQuery(address) + hash;
}

/** The path alone, as the press names a page. */
export function formatPath(address: Pick<Address, "language" | "screen">): string {
  return `/${address.language}${formatScreen(address.screen)}`;
}

/** The path without its language. */
export function formatScreen(screen: Screen): string {
  return `/${segment(screen)}`;
}

function segment(screen: Screen): string {
  switch (screen.name) {
    case "stories":
      return "";
    case "story":
      return `stories/${screen.id}`;
    case "entity":
      return `entities/${screen.id}`;
    case "archive":
      return `archive/${screen.year}`;
    case "not-found":
      return screen.path;
    default:
      return screen.name;
  }
}

/** Order: with any without from to q view; literal commas, `%20` for a space, defaults left out. */
function formatQuery({ screen, thread, view }: Address): string {
  const parts = [...threadParameters(thread), ...(screen.name === "story" ? viewParameter(view) : [])];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function threadParameters(thread: Thread): string[] {
  const parts = ROLES.filter((role) => thread[role].length > 0).map(
    (role) => `${role}=${thread[role].join(",")}`,
  );
  if (thread.from) parts.push(`from=${thread.from}`);
  if (thread.to) parts.push(`to=${thread.to}`);
  if (thread.q) parts.push(`q=${encodeURIComponent(thread.q).replaceAll("%2C", ",")}`);
  return parts;
}

function viewParameter(view: View): string[] {
  return view === "single" ? [] : [`view=${view}`];
}

/** The element id of a passage, the same in both languages: `p3`, `p3s2`. */
export function passageId({ paragraph, pair }: Passage): string {
  return pair === undefined ? `p${paragraph}` : `p${paragraph}s${pair}`;
}
