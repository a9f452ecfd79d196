import { createStored } from "@/lib/stored";

export const THEMES = ["light", "sepia", "dark", "system"] as const;
export const MEASURES = ["narrow", "normal", "wide"] as const;
export const FACES = ["serif", "sans"] as const;
/** Steps of the text size; the third is the browser's own size. */
export const SIZES = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** How the reader wants to read. */
export interface Comfort {
  readonly theme: (typeof THEMES)[number];
  readonly size: (typeof SIZES)[number];
  readonly measure: (typeof MEASURES)[number];
  readonly face: (typeof FACES)[number];
  readonly justify: "on" | "off";
  readonly hyphens: "on" | "off";
}

export const USUAL: Comfort = {
  theme: "system",
  size: "3",
  measure: "normal",
  face: "serif",
  justify: "off",
  hyphens: "on",
};

const ALLOWED: { readonly [Key in keyof Comfort]: readonly Comfort[Key][] } = {
  theme: THEMES,
  size: SIZES,
  measure: MEASURES,
  face: FACES,
  justify: ["on", "off"],
  hyphens: ["on", "off"],
};

const KEYS = Object.keys(USUAL) as readonly (keyof Comfort)[];

/** What was stored, anything unknown in it replaced by the usual. */
export function readComfort(text: string | null): Comfort {
  const stored = parse(text);
  return Object.assign({}, USUAL, ...KEYS.map((key) => pick(key, stored[key]))) as Comfort;
}

function pick(key: keyof Comfort, value: unknown): Partial<Comfort> {
  const allowed = ALLOWED[key].find((one) => one === value);
  return allowed === undefined ? {} : { [key]: allowed };
}

function parse(text: string | null): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Only what differs from the usual, as press/head-script reads it before the first paint; null where nothing does. */
export function writeComfort(comfort: Comfort): string | null {
  const chosen = KEYS.filter((key) => comfort[key] !== USUAL[key]);
  return chosen.length === 0
    ? null
    : JSON.stringify(Object.fromEntries(chosen.map((key) => [key, comfort[key]])));
}

export const comfortStore = createStored("izlek:comfort", readComfort, writeComfort);

/** Puts the choices where the stylesheet reads them, as the head script did before the first paint. */
export function applyComfort(comfort: Comfort, element: HTMLElement): void {
  for (const key of KEYS) {
    if (comfort[key] === USUAL[key]) delete element.dataset[key];
    else element.dataset[key] = comfort[key];
  }
}
