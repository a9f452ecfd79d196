import { describe, expect, test } from "vitest";
import { parseEdtf } from "@/content/edtf";
import { checkMarked } from "@/content/marks";
import { mentionedEntities } from "@/content/mentions";
import { ENTITY_TYPES, type Story } from "@/content/model";
import { LANGUAGES, type SomeLanguage } from "@/i18n/languages";
import { type EditionSpec, isMade, makeEdition, SMALL_EDITION } from "./make-edition";

const all = (spec: EditionSpec) => {
  const { stories, ...rest } = makeEdition(spec);
  return { ...rest, stories: [...stories()] };
};
const texts = (story: Story): string[] =>
  [
    story.title,
    story.summary,
    ...story.paragraphs.flatMap(({ heading, pairs }) => [heading ?? {}, ...pairs]),
  ].flatMap((text: SomeLanguage<string>) => LANGUAGES.flatMap((language) => text[language] ?? []));

describe("a made edition", () => {
  const edition = all({ ...SMALL_EDITION, stories: 300 });

  test("is the same for the same seed, and another for another", () => {
    const again = JSON.stringify(all(SMALL_EDITION));
    expect(again).toBe(JSON.stringify(all(SMALL_EDITION)));
    expect(again).not.toBe(JSON.stringify(all({ ...SMALL_EDITION, seed: 2 })));
  });

  test("has ids once, of the public form", () => {
    const ids = edition.stories.map(({ id }) => id);
    expect(new Set(ids).size).toBe(300);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
    const entityIds = edition.entities.map(({ id }) => id);
    expect(new Set(entityIds).size).toBe(entityIds.length);
    expect(entityIds.filter((id) => !/^[a-z][a-z0-9-]*$/u.test(id))).toEqual([]);
  });

  test("dates every story in EDTF, with every precision", () => {
    const spans = edition.stories.map(({ date }) => parseEdtf(date));
    expect(edition.stories.filter((_, i) => !spans[i]).map(({ date }) => date)).toEqual([]);
    expect(new Set(spans.map((span) => span?.precision))).toEqual(
      new Set(["day", "month", "season", "year", "decade", "century", "interval"]),
    );
  });

  test("marks nothing wrongly, and mentions whom it knows", () => {
    expect(edition.stories.flatMap(texts).flatMap(checkMarked)).toEqual([]);
    const known = new Set(edition.entities.map(({ id }) => id));
    expect(edition.stories.flatMap(mentionedEntities).filter((id) => !known.has(id))).toEqual([]);
  });

  test("uses every type and every field of the format", () => {
    expect(new Set(edition.entities.map(({ type }) => type))).toEqual(new Set(ENTITY_TYPES));
    const fields = new Set(edition.stories.flatMap((story) => Object.keys(story)));
    expect([...fields].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "date",
      "formerly",
      "id",
      "paragraphs",
      "place",
      "published",
      "sources",
      "summary",
      "title",
      "updated",
    ]);
    const written = JSON.stringify(edition);
    for (const sign of [
      '"heading"',
      '"saidBy":"',
      '"saidBy":{',
      '"archived"',
      '"coordinates"',
      "|",
      "\\\\[sic",
    ])
      expect(written, sign).toContain(sign);
    expect(
      edition.stories.some(({ paragraphs }) => paragraphs.some(({ pairs }) => pairs.some(({ tr }) => !tr))),
    ).toBe(true);
  });

  test("is known by what it says of itself, as long as nobody has changed it", () => {
    const info = JSON.parse(JSON.stringify(edition.info)) as typeof edition.info;
    expect(isMade(info)).toBe(true);
    expect(isMade({ ...info, title: { tr: "Benim", en: "Mine" } })).toBe(false);
    expect(isMade({ ...info, $schema: "./edition.schema.json" })).toBe(false);
    expect([undefined, null, {}, "made-1-60"].filter(isMade)).toEqual([]);
  });
});
