import type { Pair, Paragraph } from "@/content/model";
import { type Language, otherLanguage } from "@/i18n/languages";
import { type Alignable, alignSentences, type Bead, LOW_CONFIDENCE } from "./align-sentences";
import { anchorsOf } from "./anchors";
import { markText } from "./mark-text";
import type { Article, ReadSentence } from "./read-article";

/** Something only a person can give or judge, and where in the story. */
export interface ToDo {
  /** What kind it is, for saying it in another language with `values`. */
  readonly code: ToDoCode;
  readonly path: string;
  readonly what: string;
  readonly values?: Readonly<Record<string, string>>;
}

export type ToDoCode =
  | "wrong-language"
  | "date"
  | "place"
  | "title-translation"
  | "title"
  | "summary"
  | "sources"
  | "write-tr"
  | "write-en"
  | "low-confidence"
  | "common-word"
  | "another-person"
  | "several-candidates";

export interface DraftedPairs {
  readonly paragraphs: readonly Paragraph[];
  readonly toDo: readonly ToDo[];
}

const NAMES: Readonly<Record<Language, string>> = {
  tr: "Turkish",
  en: "English",
};

/** The paragraphs of a story, sentence by sentence; with the article in the other language, aligned with it. */
export function pairUp(article: Article, other: Article | undefined): DraftedPairs {
  const body = article.sentences.filter(({ isHeading }) => !isHeading);
  const otherBody = other?.sentences.filter(({ isHeading }) => !isHeading) ?? [];
  const beads = other
    ? alignSentences(alignables(body, article.language), alignables(otherBody, other.language))
    : oneSided(body.length);
  const headings = headingsOf(article, other);
  const paragraphs: {
    heading?: NonNullable<Paragraph["heading"]>;
    pairs: Pair[];
  }[] = [];
  const toDo: ToDo[] = [];
  let current = -1;
  for (const bead of beads) {
    const left = body.slice(...bead.left);
    const right = otherBody.slice(...bead.right);
    const paragraph = left[0]?.paragraph ?? current;
    if (paragraph !== current || paragraphs.length === 0) {
      const heading = headings.get(paragraph - 1);
      paragraphs.push(heading ? { heading, pairs: [] } : { pairs: [] });
      current = paragraph;
    }
    const pairs = paragraphs.at(-1)?.pairs ?? [];
    const path = `paragraphs[${String(paragraphs.length - 1)}].pairs[${String(pairs.length)}]`;
    pairs.push({
      ...side(article.language, left),
      ...side(otherLanguage(article.language), right),
    });
    for (const each of pairToDo(path, article.language, left, right, bead)) toDo.push(each);
  }
  return { paragraphs, toDo: [...headingToDo(paragraphs), ...toDo] };
}

function oneSided(length: number): Bead[] {
  return Array.from({ length }, (_, i) => ({
    left: [i, i + 1],
    right: [0, 0],
    confidence: 1,
  }));
}

function alignables(sentences: readonly ReadSentence[], language: Language): Alignable[] {
  return sentences.map(({ text, mentions, dates, paragraph }, i) => ({
    length: text.length,
    anchors: anchorsOf(text, language, mentions, dates),
    startsParagraph: sentences[i - 1]?.paragraph !== paragraph,
  }));
}

/** Headings by their paragraph; the other language's, in order, where there are as many. */
function headingsOf(
  article: Article,
  other: Article | undefined,
): Map<number, NonNullable<Paragraph["heading"]>> {
  const own = article.sentences.filter(({ isHeading }) => isHeading);
  const theirs = other?.sentences.filter(({ isHeading }) => isHeading) ?? [];
  return new Map(
    own.map((heading, i) => {
      const match = theirs.length === own.length ? theirs.slice(i, i + 1) : [];
      return [
        heading.paragraph,
        {
          ...side(article.language, [heading]),
          ...side(otherLanguage(article.language), match),
        },
      ];
    }),
  );
}

function side(language: Language, sentences: readonly ReadSentence[]): Partial<Record<Language, string>> {
  if (sentences.length === 0) return {};
  return {
    [language]: sentences.map(({ text, mentions, dates }) => markText(text, mentions, dates)).join(" "),
  };
}

function headingToDo(paragraphs: readonly Paragraph[]): ToDo[] {
  return paragraphs.flatMap(({ heading }, i) => {
    if (!heading || (heading.tr && heading.en)) return [];
    return [
      {
        code: heading.tr ? "write-en" : "write-tr",
        path: `paragraphs[${String(i)}].heading`,
        what: `Write the ${NAMES[heading.tr ? "en" : "tr"]}.`,
      },
    ];
  });
}

function pairToDo(
  path: string,
  language: Language,
  left: readonly ReadSentence[],
  right: readonly ReadSentence[],
  { confidence }: Bead,
): ToDo[] {
  const missing = left.length === 0 ? language : right.length === 0 ? otherLanguage(language) : undefined;
  const isDoubtful = !missing && confidence < LOW_CONFIDENCE;
  return [
    ...(missing ? [{ code: `write-${missing}` as const, path, what: `Write the ${NAMES[missing]}.` }] : []),
    ...(isDoubtful
      ? [
          {
            code: "low-confidence" as const,
            path,
            what: `See whether both languages say the same (confidence ${confidence.toFixed(2)}).`,
            values: { confidence: confidence.toFixed(2) },
          },
        ]
      : []),
    ...doubts(`${path}.${language}`, left),
    ...doubts(`${path}.${otherLanguage(language)}`, right),
  ];
}

const DOUBTS = {
  "common-word": "a word or a name? Mark it if it is the name of",
  "another-person": "perhaps another person of that surname. Mark it if it is",
} as const;

function doubts(path: string, sentences: readonly ReadSentence[]): ToDo[] {
  return sentences.flatMap(({ text, mentions }) =>
    mentions.flatMap(({ start, end, entityId, uncertain, candidates }): ToDo[] => {
      const words = `“${text.slice(start, end)}”`;
      const values = { words: text.slice(start, end), entities: (candidates ?? [entityId]).join(", ") };
      if (uncertain)
        return [
          {
            code: uncertain,
            path,
            what: `${words}: ${DOUBTS[uncertain]} ${(candidates ?? [entityId]).join(" or ")}.`,
            values,
          },
        ];
      return candidates
        ? [
            {
              code: "several-candidates",
              path,
              values,
              what: `${words} may be ${candidates.join(" or ")}: keep the right one.`,
            },
          ]
        : [];
    }),
  );
}
