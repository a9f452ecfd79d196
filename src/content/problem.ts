/** What the check of an edition can find, by name; messages and tests go by these. */
export const EXPECTED = {
  "missing-file": "the file",
  "missing-folder": "a folder stories/ with one file for each story",
  "no-stories": "at least one story, as stories/<id>.json",
  "unknown-file": "a story as stories/<id>.json",
  "file-name": "the file's name to be the story's id",
  unreadable: "a file that can be read",
  "empty-file": "JSON",
  "too-large": "a file of at most 500 MB",
  "not-utf8": "UTF-8",
  bom: "UTF-8 without a byte order mark",
  "not-json": "JSON",
  "too-deep": "at most 64 levels of lists and objects",
  "duplicate-key": "each field once",
  "forbidden-key": "no such field anywhere",
  "unknown-field": "no such field",
  "missing-field": "the field",
  "wrong-type": "another type",
  "empty-text": "a text with something to see",
  "empty-list": "at least one entry",
  "not-nfc": "text in Unicode NFC",
  "control-character": "text without control characters, bidirectional overrides and broken surrogates",
  "no-language": "a text in tr or en, or both",
  "bad-entity-id": "an entity id: a–z, 0–9 and hyphens, a letter first, at most 200 characters",
  "bad-id": "an id: words of a–z and 0–9 joined by hyphens, at most 200 characters",
  "bad-edtf":
    "a date in EDTF, level 0 or 1, without a time: 2023-09-13, 2023-09, 2023, 2023-09-10/2023-09-19",
  "date-order": "an end that is not before the start",
  "bad-day": "a day, YYYY-MM-DD",
  "bad-url": "an address that starts with http:// or https://, without a user name",
  "bad-language": "a language tag: tr, en, ru, zh-Hans",
  "bad-licence": "an SPDX licence identifier: CC-BY-4.0",
  "bad-wikidata": "Q and digits, or null",
  coordinates: "[latitude, longitude] in degrees, −90 to 90 and −180 to 180",
  "entity-type": "person, place, organisation, vehicle, treaty or event",
  format: "1",
  languages: '["tr", "en"]',
  "bad-number": "a whole number from 1",
  mark: "[words](target)",
  "too-many-marks": "at most 10,000 marks in one language: make several stories of it",
  "unknown-entity": "the id of an entity of entities.json",
  "unknown-place": "the id of an entity of entities.json",
  "unknown-speaker": 'the id of an entity of entities.json, or the speaker in words, {"tr", "en"}',
  "unknown-source": "the number of a source of this story",
  "duplicate-id": "an id used once",
  "duplicate-source": "each source number once",
} as const;

export type ProblemCode = keyof typeof EXPECTED;

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(EXPECTED, code);
}

/** One thing wrong with an edition, and where. */
export interface Problem {
  readonly code: ProblemCode;
  /** Name within the edition's folder: `stories/x.json`. */
  readonly file: string;
  /** JSON path as `formatPath` writes it; `$` is the whole file. */
  readonly path: string;
  /** Counted from 1, in UTF-16 units; 1:1 where a file is missing or unreadable. */
  readonly line: number;
  readonly column: number;
  /** The value found, safe to print on one line. */
  readonly found: string;
  readonly expected: string;
  /** The right value that looks most like the one found. */
  readonly nearest?: string;
}

const LONGEST = 80;
/** Room for a place, whose id alone may have 200 characters, and the words there. */
export const LONGEST_WITH_PLACE = 400;
/** What would break the line or hide on it. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A JSON value as a problem shows it: short, on one line, every unprintable character spelt out. */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${String(value.length)}`;
  if (typeof value === "string") return JSON.stringify(printable(value));
  return typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : value === null
      ? "null"
      : "an object";
}

/** Cut to a length, unprintable characters as `<U+202E>`. */
export function printable(text: string, longest = LONGEST): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replace(UNPRINTABLE, (character) => `<${codePoint(character)}>`);
}

/** `U+00E9` of the first character. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`.replace(
    /[a-f]/g,
    (digit) => "ABCDEF"["abcdef".indexOf(digit)] ?? digit,
  );
}
