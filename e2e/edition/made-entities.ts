import { ENTITY_TYPES, type Entity } from "@/content/model";
import { slug } from "@/i18n/slug";
import { makeName, someWords, type Vocabulary } from "./made-words";
import type { Seeded } from "./seeded";

export function makeEntities(chance: Seeded, vocabulary: Vocabulary, count: number): Entity[] {
  return Array.from({ length: count }, (_, i) => makeEntity(chance, vocabulary, i));
}

/** The first six are of the six types, so that a small edition has them all. */
function makeEntity(chance: Seeded, vocabulary: Vocabulary, i: number): Entity {
  const type = ENTITY_TYPES[i] ?? chance.pickUneven(ENTITY_TYPES);
  const name = makeName(chance);
  const note = (language: "tr" | "en") => `${someWords(chance, vocabulary, language, [4, 10]).join(" ")}.`;
  const last = (text: string) => text.split(" ").at(-1) ?? text;
  return {
    id: `${slug(name.en)}-${i}`,
    type,
    name,
    ...(type === "organisation" && { short: { tr: initials(name.tr), en: initials(name.en) } }),
    aliases: { tr: [last(name.tr)], en: [last(name.en)] },
    note: { tr: note("tr"), en: note("en") },
    wikidata: chance.chance(0.7) ? `Q${chance.whole(1000, 99_999_999)}` : null,
    ...(type === "place" && { coordinates: [degrees(chance, 70), degrees(chance, 180)] as const }),
  };
}

const initials = (name: string) => `${name.slice(0, 1)}${name.slice(-1).toLocaleUpperCase("tr")}K`;

function degrees(chance: Seeded, most: number): number {
  return Number((chance.next() * 2 * most - most).toFixed(4));
}
