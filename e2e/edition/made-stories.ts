import type { Entity, MarkedText, Pair, Paragraph, SaidBy, Source, Story } from "@/content/model";
import { LANGUAGES, type Language, type PerLanguage } from "@/i18n/languages";
import { slug } from "@/i18n/slug";
import { day, makeDate, type Years } from "./made-dates";
import { capital, nameEnding, someWords, type Vocabulary } from "./made-words";
import type { Seeded } from "./seeded";

export interface StoryRecipe {
  readonly chance: Seeded;
  readonly vocabulary: Vocabulary;
  readonly entities: readonly Entity[];
  readonly years: Years;
  /** The share of stories that are dated by something else than a day. */
  readonly imprecise: number;
  /** Sentence pairs of a story, at least and at most. */
  readonly pairs: readonly [number, number];
}

const PAIRS_OF_A_PARAGRAPH = 4;

/** The `n`th story; `date` where it must have a certain one. */
export function makeStory(recipe: StoryRecipe, n: number, date?: string): Story {
  const { chance, entities, vocabulary, years } = recipe;
  const title = perLanguage((language) => headline(recipe, language, n));
  const places = entities.filter(({ type }) => type === "place");
  const sources = makeSources(recipe, chance.whole(1, 4));
  return {
    id: `${slug(someWords(chance, vocabulary, "en", [1, 3]).join(" "))}-${n}`,
    ...(chance.chance(0.05) && { formerly: [`once-${n}`] }),
    date: date ?? makeDate(chance, years, recipe.imprecise),
    ...(chance.chance(0.3) && { published: day(chance, years[1]), updated: day(chance, years[1] + 1) }),
    ...(chance.chance(0.8) && places.length > 0 && { place: chance.pickUneven(places).id }),
    title,
    summary: oneOrBoth(chance, (language) => sentence(recipe, language, chosen(recipe))),
    paragraphs: makeParagraphs(recipe, sources.length),
    sources,
  };
}

function makeParagraphs(recipe: StoryRecipe, sources: number): Paragraph[] {
  let left = recipe.chance.whole(...recipe.pairs);
  const paragraphs: Paragraph[] = [];
  while (left > 0) {
    const count = Math.min(left, recipe.chance.whole(1, PAIRS_OF_A_PARAGRAPH));
    left -= count;
    const heading = paragraphs.length > 0 && recipe.chance.chance(0.15);
    paragraphs.push({
      ...(heading && { heading: perLanguage((language) => plainWords(recipe, language, [2, 5])) }),
      pairs: Array.from({ length: count }, () => makePair(recipe, sources)),
    });
  }
  return paragraphs;
}

function makePair(recipe: StoryRecipe, sources: number): Pair {
  const { chance } = recipe;
  const about = chosen(recipe);
  return {
    ...oneOrBoth(chance, (language) => sentence(recipe, language, about)),
    ...(chance.chance(0.9) && { sources: [chance.whole(1, sources)] }),
    ...(chance.chance(0.12) && { saidBy: speaker(recipe) }),
  };
}

function speaker({ chance, entities, vocabulary }: StoryRecipe): SaidBy {
  if (chance.chance(0.7)) return chance.pickUneven(entities).id;
  return perLanguage((language) =>
    capital(someWords(chance, vocabulary, language, [1, 3]).join(" "), language),
  );
}

/** One text in each language, seldom in one alone. */
function oneOrBoth(chance: Seeded, text: (language: Language) => string) {
  const both = perLanguage(text);
  if (!chance.chance(0.04)) return both;
  return chance.chance(0.5) ? { tr: both.tr } : { en: both.en };
}

function perLanguage(text: (language: Language) => string): PerLanguage<string> {
  const [tr = "", en = ""] = LANGUAGES.map(text);
  return { tr, en };
}

const chosen = ({ chance, entities }: StoryRecipe): Entity[] =>
  Array.from({ length: chance.whole(0, 2) }, () => chance.pickUneven(entities));

function plainWords(
  { chance, vocabulary }: StoryRecipe,
  language: Language,
  count: readonly [number, number],
): string {
  return capital(someWords(chance, vocabulary, language, count).join(" "), language);
}

const headline = (recipe: StoryRecipe, language: Language, n: number) =>
  `${plainWords(recipe, language, [3, 8])} ${n}`;

/** A sentence with its marks: the entities by name or alias, now and then a date, a doubtful name, an escaped bracket. */
function sentence(recipe: StoryRecipe, language: Language, about: readonly Entity[]): MarkedText {
  const { chance } = recipe;
  const words = someWords(chance, recipe.vocabulary, language, [6, 18]);
  const marks = [
    ...about.map((entity) => mention(recipe, language, entity)),
    ...(chance.chance(0.2) ? [dateMark(recipe, language)] : []),
    ...(chance.chance(0.02) ? ["\\[sic\\]"] : []),
  ];
  for (const mark of marks) words.splice(chance.whole(1, words.length), 0, mark);
  return `${capital(words.join(" "), language)}.`;
}

function mention({ chance, entities }: StoryRecipe, language: Language, entity: Entity): MarkedText {
  const words = chance.chance(0.5)
    ? entity.name[language]
    : (entity.aliases[language][0] ?? entity.name[language]);
  const other = chance.chance(0.03) ? chance.pick(entities) : entity;
  const target = other.id === entity.id ? entity.id : `${entity.id}|${other.id}`;
  return `[${words}](${target})${nameEnding(chance, language)}`;
}

function dateMark({ chance, years }: StoryRecipe, language: Language): MarkedText {
  const date = makeDate(chance, years, 0.3);
  return language === "tr" ? `[o gün](${date})den` : `[that day](${date})`;
}

function makeSources(recipe: StoryRecipe, count: number): Source[] {
  return Array.from({ length: count }, (_, i) => ({
    n: i + 1,
    title: plainWords(recipe, "en", [3, 8]),
    publisher: plainWords(recipe, "en", [1, 2]),
    url: `https://example.org/${recipe.chance.whole(1, 1_000_000)}`,
    ...(recipe.chance.chance(0.8) && {
      date: recipe.chance.chance(0.9) ? makeDate(recipe.chance, recipe.years, 0.1) : null,
    }),
    ...(recipe.chance.chance(0.5) && { language: recipe.chance.pick(["en", "tr", "ru", "ko"]) }),
    ...(recipe.chance.chance(0.2) && { archived: "https://web.archive.org/web/2024/https://example.org/" }),
  }));
}
