import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MOST_MARKS } from "@/content/check-size";

/** What somebody would write who means the reader, or the page, no good. */
export const HOSTILE = {
  script: "<script>document.title='owned'</script>",
  image: `"><img src=x onerror="document.title='owned'">`,
  closing: "</title></style></script><!--",
  entities: "&lt;b&gt; &amp;amp; &#x3c;",
  rightward: "\u05E9\u05DC\u05D5\u05DD (a\u200F) 1 \u0645\u0631\u062D\u0628\u0627",
  invisible: "ze\u200Bro\u200C\u200D\u2060 width",
  template: `\${document.cookie} {{constructor.constructor('x')()}} $t(shell.home)`,
  stacked: `Z${"\u0310\u0311\u0312".repeat(60)}algo`,
  endless: "w".repeat(10_000),
} as const;

/** What no edition may say, as it would change what stands around it or can't be seen at all. */
export const REFUSED = [
  "\u202Esdrawkcab\u202C",
  "\u2067left open",
  "\uFEFF",
  "\u0000",
  "\u001B[31m",
] as const;

/** Ids that are also what every object has, or that look like a way out of the folder once they are read as one. */
export const HOSTILE_IDS = ["constructor", "prototype", "valueof", "con", "index", "null"] as const;

const names = Object.entries(HOSTILE);
const both = (text: string) => ({ tr: text, en: text });
const marked = (text: string) => text.replaceAll(/[[\]\\]/gu, (sign) => `\\${sign}`);
const day = (n: number) => `2023-01-${String(n + 1).padStart(2, "0")}`;

const entities = names.map(([, text], i) => ({
  id: HOSTILE_IDS[i] ?? `e${i}`,
  type: ["person", "place", "organisation", "vehicle"][i % 4],
  name: both(text),
  aliases: { tr: [text, HOSTILE.script], en: [] },
  note: both(`${text} ${HOSTILE.image}`),
  wikidata: null,
  ...(i % 4 === 1 ? { coordinates: [90, -180] } : {}),
}));

const stories = names.map(([, text], i) => ({
  id: HOSTILE_IDS[i] ?? `s${i}`,
  date: day(i),
  title: both(marked(text)),
  summary: both(`${marked(text)} ${marked(HOSTILE.image)}`),
  paragraphs: [
    {
      heading: both(marked(text)),
      pairs: entities.map(({ id, name }) => ({
        tr: `[${marked(name.tr)}](${id})’nin ${marked(text)}`,
        en: `${marked(text)} of [${marked(name.en)}](${id}).`,
        sources: [1],
        saidBy: both(text),
      })),
    },
  ],
  sources: [
    {
      n: 1,
      title: text,
      publisher: HOSTILE.image,
      url: `https://example.org/?q=${encodeURIComponent(text).slice(0, 500)}"'><script>`,
      date: day(i),
    },
  ],
}));

/** As many marks as a story may hold, in one sentence. */
const crowded = {
  ...stories[0],
  id: "crowded",
  title: both("ab"),
  summary: both("ab"),
  paragraphs: [{ pairs: [{ ...both(marks(MOST_MARKS)), sources: [1] }] }],
};

/** Dates that no calendar has a last or a first day for, or a year. */
export const VAGUE = { since: "2024-05/..", until: "../2020", century: "18XX" } as const;

const vague = Object.entries(VAGUE).map(([id, date]) => ({ ...stories[0], id, date, title: both(id) }));

function marks(count: number): string {
  return "[ab](constructor) ".repeat(count).trim();
}

const info = {
  format: 1,
  id: "hostile",
  title: both(HOSTILE.image),
  description: both(HOSTILE.script),
  languages: ["tr", "en"],
  licence: "CC0-1.0",
  contact: "editor@example.org",
  about: [{ pairs: [both(marked(HOSTILE.script))] }],
};

/** Writes an edition that the check accepts and that tries everything text can try. */
export function writeHostileEdition(folder: string): void {
  write(folder, [...stories, crowded, ...vague]);
}

/** Writes one that it must refuse. */
export function writeRefusedEdition(folder: string): void {
  const titled = REFUSED.map((text, i) => ({ ...stories[0], id: `r${i}`, title: both(text) }));
  write(folder, [
    ...titled,
    { ...stories[0], id: "link", sources: [{ ...stories[0]?.sources[0], url: "data:text/html,alert(1)" }] },
    { ...stories[0], id: "way-out", place: "../../../etc/passwd" },
    { ...stories[0], id: "million", paragraphs: [{ pairs: [{ tr: marks(1_000_000) }] }] },
    { ...stories[0], id: "mark", title: both("[a](javascript:alert) [b](../up)") },
  ]);
}

function write(
  folder: string,
  written: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[],
): void {
  const put = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  mkdirSync(join(folder, "stories"), { recursive: true });
  put("edition.json", info);
  put("entities.json", entities);
  for (const story of written) put(`stories/${story.id}.json`, story);
}
