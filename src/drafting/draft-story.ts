import { parseEdtf } from "@/content/edtf";
import type { Entity, Story } from "@/content/model";
import { type Language, otherLanguage } from "@/i18n/languages";
import { slug } from "@/i18n/slug";
import { requireDay } from "./calendar";
import { pairUp, type ToDo } from "./draft-pairs";
import { gazetteerOf } from "./gazetteer";
import { guessLanguage } from "./guess-language";
import { markText } from "./mark-text";
import type { ProposedName } from "./propose-names";
import { type Article, type ReadSentence, readArticle } from "./read-article";

export interface RawArticle {
  readonly text: string;
  readonly language: Language;
  /** `YYYY-MM-DD`; relative dates count from it. */
  readonly published: string;
  /** The same article in the other language. */
  readonly other?: string;
  /** The story's id; left out, the date and the first words make one. */
  readonly id?: string;
}

export interface DraftedStory {
  readonly story: Story;
  readonly toDo: readonly ToDo[];
  readonly newNames: readonly ProposedName[];
  readonly counts: {
    readonly paragraphs: number;
    readonly sentences: number;
    readonly mentions: number;
    readonly dates: number;
  };
}

/** How long a title and an id made of the article's words may be. */
const LONGEST_TITLE = 70;
const LONGEST_ID = 60;

/**
 * A story out of a raw article: paragraphs, sentences as pairs, names and dates marked, and what is left to do. The check
 * accepts it as it is.
 * @throws {RangeError} when `published` is no day, or the text has no sentence
 */
export function draftStory(raw: RawArticle, entities: readonly Entity[]): DraftedStory {
  requireDay(raw.published);
  const gazetteer = gazetteerOf(entities);
  const article = readArticle(raw.text, raw.language, raw.published, gazetteer);
  const [opening] = article.sentences;
  if (!opening) throw new RangeError("The article has no sentence: it is empty, or no text.");
  const isTitled = opening.isHeading;
  const body = isTitled ? afterTitle(article) : article;
  const other =
    raw.other === undefined
      ? undefined
      : readArticle(raw.other, otherLanguage(raw.language), raw.published, gazetteer);
  const [theirs] = isTitled
    ? (other?.sentences.filter(({ isHeading }, i) => i === 0 && isHeading) ?? [])
    : [];
  const { paragraphs, toDo } = pairUp(body, other && theirs ? afterTitle(other) : other);
  const date = eventDate(article.sentences, raw.published);
  const lead = body.sentences.find(({ isHeading }) => !isHeading) ?? opening;
  const story: Story = {
    id: raw.id ?? storyId(raw.published, opening.text),
    date,
    published: raw.published,
    title: {
      [raw.language]: titleOf(opening),
      ...(theirs && { [otherLanguage(raw.language)]: titleOf(theirs) }),
    },
    summary: { [raw.language]: markText(lead.text, lead.mentions, lead.dates) },
    paragraphs,
    sources: [],
  };
  return {
    story,
    toDo: [
      ...wholeToDo(raw, date, isTitled).filter(({ code }) => !theirs || code !== "title-translation"),
      ...toDo,
    ],
    newNames: article.newNames,
    counts: countsOf(article),
  };
}

function afterTitle(article: Article): Article {
  return { ...article, sentences: article.sentences.slice(1) };
}

function countsOf({ paragraphs, sentences }: Article): DraftedStory["counts"] {
  const total = (of: (sentence: ReadSentence) => number) =>
    sentences.reduce((sum, sentence) => sum + of(sentence), 0);
  return {
    paragraphs,
    sentences: sentences.length,
    mentions: total(({ mentions }) => mentions.length),
    dates: total(({ dates }) => dates.length),
  };
}

function wholeToDo({ text, language, other }: RawArticle, date: string, isTitled: boolean): ToDo[] {
  const wrong = [
    [text, language],
    [other ?? "", otherLanguage(language)],
  ].flatMap(([words = "", said = ""]): ToDo[] => {
    const guessed = guessLanguage(words);
    return guessed === undefined || guessed === said
      ? []
      : [
          {
            code: "wrong-language",
            path: "$",
            values: { said, guessed },
            what: `The text said to be ${said} reads as ${guessed}.`,
          },
        ];
  });
  return [
    ...wrong,
    {
      code: "date",
      path: "date",
      values: { date },
      what: `Say when it happened; ${date} is the first day the text states, or else the day of publication.`,
    },
    { code: "place", path: "place", what: "Say where it happened, if an entity fits." },
    {
      code: isTitled ? "title-translation" : "title",
      path: "title",
      what: isTitled
        ? "Write it in the other language."
        : "Write it, in both languages; it is the article's first words.",
    },
    {
      code: "summary",
      path: "summary",
      what: "Write it, in both languages; it is the article's first sentence.",
    },
    {
      code: "sources",
      path: "sources",
      what: "List the sources, and cite them in each pair; name the speaker of each claim in saidBy.",
    },
  ];
}

/** The first day that the text states, else the day of publication. */
function eventDate(sentences: readonly ReadSentence[], published: string): string {
  const dates = sentences.flatMap((sentence) => sentence.dates);
  return (
    dates.find(({ edtf }) => parseEdtf(edtf)?.precision === "day" && edtf <= published)?.edtf ?? published
  );
}

/** A heading as it is, or the first words of a sentence, with their marks. */
function titleOf({ text, mentions, dates }: ReadSentence): string {
  if (text.length <= LONGEST_TITLE) return markText(text, mentions, dates);
  const cut = text.slice(0, LONGEST_TITLE - 1).replace(/[\s,;:–-]+\S*$/u, "");
  const inside = ({ end, suffix }: { end: number; suffix: string }) => end + suffix.length <= cut.length;
  return `${markText(cut, mentions.filter(inside), dates.filter(inside))}…`;
}

function storyId(published: string, words: string): string {
  const id = `${published}-${slug(words)}`;
  return id.length <= LONGEST_ID
    ? id.replace(/-$/u, "")
    : id.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/u, "");
}
