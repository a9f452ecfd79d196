import type { EditionInfo, Entity, Story } from "@/content/model";
import { everyForm, type Years } from "./made-dates";
import { makeEntities } from "./made-entities";
import { makeStory } from "./made-stories";
import { makeVocabulary } from "./made-words";
import { seeded } from "./seeded";

export interface EditionSpec {
  /** The same spec makes the same edition, byte for byte. */
  readonly seed: number;
  readonly stories: number;
  readonly entities: number;
  readonly years: Years;
  /** The share of stories dated by a month, a season, an interval …; the first stories have one of each form. */
  readonly imprecise: number;
  /** Sentence pairs of a story, at least and at most. */
  readonly pairs: readonly [number, number];
}

export const SMALL_EDITION: EditionSpec = {
  seed: 1,
  stories: 60,
  entities: 24,
  years: [1999, 2026],
  imprecise: 0.2,
  pairs: [4, 24],
};

export interface MadeEdition {
  readonly info: EditionInfo;
  readonly entities: readonly Entity[];
  /** Made one after another, so that a large edition needs not be held at once. */
  readonly stories: () => Generator<Story>;
}

/** An edition of pseudo-words in the public format, with every form of date, mark and field it knows. */
export function makeEdition(spec: EditionSpec): MadeEdition {
  const chance = seeded(spec.seed);
  const vocabulary = makeVocabulary(chance);
  const entities = makeEntities(chance, vocabulary, spec.entities);
  const forms = everyForm(seeded(spec.seed), spec.years[0]);
  return {
    info: infoOf(spec),
    entities,
    *stories() {
      const recipe = { ...spec, chance: seeded(spec.seed + 1), vocabulary, entities };
      for (let n = 0; n < spec.stories; n += 1)
        yield makeStory(recipe, n, spec.imprecise > 0 ? forms[n] : undefined);
    },
  };
}

/** Whether an `edition.json` says what a made one says, to the letter: one that somebody has changed is theirs. */
export function isMade(info: unknown): boolean {
  const written = JSON.stringify(info ?? null);
  const [, seed, stories] = /"id":"made-(\d+)-(\d+)"/u.exec(written) ?? [];
  const [, entities] = /(\d+) made names/u.exec(written) ?? [];
  const made = infoOf({ seed: Number(seed), stories: Number(stories), entities: Number(entities) });
  return written === JSON.stringify(made);
}

function infoOf({
  seed,
  stories,
  entities,
}: Pick<EditionSpec, "seed" | "stories" | "entities">): EditionInfo {
  return {
    format: 1,
    id: `made-${seed}-${stories}`,
    title: { tr: `Yapma yayın ${seed}`, en: `Made edition ${seed}` },
    description: {
      tr: `${stories} yapma haber, ${entities} yapma ad.`,
      en: `${stories} made stories, ${entities} made names.`,
    },
    languages: ["tr", "en"],
    licence: "CC0-1.0",
    url: "https://example.org/izlek/",
    contact: "editor@example.org",
    about: [{ pairs: [{ tr: "Denemek için üretildi.", en: "Made for trying things out." }] }],
  };
}
