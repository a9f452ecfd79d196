import { isSimpleDate } from "@/content/edtf";
import { isLanguage, type Language } from "@/i18n/languages";
import {
  type Address,
  type Passage,
  ROLES,
  type Role,
  type Screen,
  type Thread,
  VIEWS,
  type View,
} from "./address";
import { compareRange } from "./date-range";

const ENTITY_ID = /^[a-z][a-z0-9-]*$/;
const STORY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const YEAR = /^-?\d{4}$/;
const PASSAGE = /^#p([1-9]\d{0,4})(?:s([1-9]\d{0,4}))?$/;
/** Longer than any search a person types; keeps hostile addresses small. */
const MOST_WORDS = 300;

/** The three parts of a location that an address is read from; `pathname` without the site's base. */
export interface LocationParts {
  readonly pathname: string;
  readonly search?: string;
  readonly hash?: string;
}

/**
 * Reads an address. Never throws: unknown parameters and malformed values are dropped, an unknown path is the
 * screen "not-found".
 * @param fallback the language of a path that names none
 */
export function parseAddress(location: LocationParts, fallback: Language = "tr"): Address {
  const [first = "", ...rest] = location.pathname.replace(/^\/+/, "").split("/");
  const language = isLanguage(first) ? first : fallback;
  const screen = isLanguage(first) ? parseScreen(rest) : notFound([first, ...rest]);
  const query = new URLSearchParams(location.search ?? "");
  const passage = screen.name === "story" ? parsePassage(location.hash ?? "") : undefined;
  return {
    language,
    screen,
    thread: parseThread(query),
    view: screen.name === "story" ? parseView(query.getAll("view")) : "single",
    ...(passage && { passage }),
  };
}

function parseScreen(segments: readonly string[]): Screen {
  // A host of files alone shows them under their own names.
  const last = segments.at(-1)?.replace(segments.length === 1 ? /^index\.html$|\.html$/ : /\.html$/, "");
  const [name = "", id = "", ...more] =
    last === "" ? segments.slice(0, -1) : [...segments.slice(0, -1), last];
  if (more.length > 0) return notFound(segments);
  if (name === "" && id === "") return { name: "stories" };
  if (id === "") {
    if (name === "entities" || name === "library" || name === "about" || name === "desk") return { name };
    return notFound(segments);
  }
  if (name === "stories" && STORY_ID.test(id)) return { name: "story", id };
  if (name === "entities" && ENTITY_ID.test(id)) return { name: "entity", id };
  if (name === "archive" && YEAR.test(id)) return { name: "archive", year: id };
  return notFound(segments);
}

function notFound(segments: readonly string[]): Screen {
  return { name: "not-found", path: segments.join("/") };
}

/** An entity in two roles keeps the first of with > any > without. */
function parseThread(query: URLSearchParams): Thread {
  const taken = new Set<string>();
  const roles = {} as Record<Role, readonly string[]>;
  for (const role of ROLES) roles[role] = parseIds(query.getAll(role), taken);
  return { ...roles, ...parseRange(query), ...parseWords(query) };
}

function parseIds(values: readonly string[], taken: Set<string>): readonly string[] {
  const ids: string[] = [];
  for (const id of values.flatMap((value) => value.split(","))) {
    if (!ENTITY_ID.test(id) || taken.has(id)) continue;
    taken.add(id);
    ids.push(id);
  }
  return ids;
}

function parseRange(query: URLSearchParams): Pick<Thread, "from" | "to"> {
  const from = query.getAll("from").find(isSimpleDate);
  const to = query.getAll("to").find(isSimpleDate);
  const [first, last] = from && to && compareRange(from, to) > 0 ? [to, from] : [from, to];
  return { ...(first && { from: first }), ...(last && { to: last }) };
}

function parseWords(query: URLSearchParams): Pick<Thread, "q"> {
  const q = query.getAll("q").map(foldWords).find(Boolean);
  return q ? { q } : {};
}

/** Words as the address keeps them: well-formed, NFC, single spaces, no control characters, nothing that could not be decoded. */
export function foldWords(words: string): string {
  const clean = words
    .replace(/[\p{Cc}\p{Cs}\s\ufffd]+/gu, " ")
    .normalize("NFC")
    .trim();
  return [...clean].slice(0, MOST_WORDS).join("").trim();
}

function parseView(values: readonly string[]): View {
  return VIEWS.find((view) => values[0] === view) ?? "single";
}

/** `#p3` or `#p3s2`; anything else is no passage. */
export function parsePassage(hash: string): Passage | undefined {
  const match = PASSAGE.exec(hash);
  if (!match) return undefined;
  const paragraph = Number(match[1]);
  return match[2] ? { paragraph, pair: Number(match[2]) } : { paragraph };
}
