import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "@/content/marks";
import { readEditionFile } from "@/content/read-edition-file";
import { StorySchema } from "@/content/schema";
import { LANGUAGES } from "@/i18n/languages";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { articleParagraphs } from "./article-paragraphs";
import { draftStory } from "./draft-story";
import { findMentions } from "./find-mentions";
import { buildGazetteer } from "./gazetteer";
import { sentenceSpans } from "./split-sentences";

const PIECES =
  "Kim,Kim Jong-un,KİM,Haber Ajansı,nda,Bakanlık,Bakanlığ,a,'in,’e,'S, ,\n,\r\n,\u00a0,\u00ad,-,–,.,?,“,”,\",(,[,],\\,13 Eylül 2023,dün,İ,I\u0307,u\u0308,\u0301,👨\u200d👩\u200d👧,שלום,\u202e,\u0007,9".split(
    ",",
  );
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES, ",") },
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));
const language = fc.constantFrom(...LANGUAGES);

const named = [
  ["kim-jong-un", "person", "Kim Jong-un", "Kim"],
  ["kim-yo-jong", "person", "Kim Yo-jong", "Kim"],
  ["agency", "organisation", "Haber Ajansı"],
  ["ministry", "organisation", "Bakanlık"],
] as const;
const gazetteer = buildGazetteer(
  named.map(([id, type, ...names]) => ({ id, type, names: { tr: names, en: names } })),
);

test("mentions are in order and apart, their suffix follows them, no letter touches them", () => {
  fc.assert(
    fc.property(anyText, language, (text, lang) => {
      let done = 0;
      for (const { start, end, suffix } of findMentions(text, lang, gazetteer)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(end, end + suffix.length)).toBe(suffix);
        done = end + suffix.length;
        expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}\p{M}]$/u);
        expect(text.slice(done)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u);
      }
    }),
    fuzzRuns(500),
  );
});

test("sentences hold everything but the white space between them", () => {
  fc.assert(
    fc.property(anyText, language, (text, lang) => {
      const sentences = sentenceSpans(text, lang).map(({ start, end }) => text.slice(start, end));
      expect(sentences.join("").replace(/\s/gu, "")).toBe(text.replace(/[\s\u0085]/gu, ""));
      for (const sentence of sentences) expect(sentence).toBe(sentence.trim());
    }),
    fuzzRuns(500),
  );
});

const UNSEEN = /[^\p{L}\p{N}\p{P}\p{S}]/gu;

test("whatever the article, the check accepts the draft, and not a word is lost", () => {
  fc.assert(
    fc.property(anyText, language, (text, lang) => {
      const article = `Başlık\n\nBir cümle. ${text}`;
      const { story } = draftStory({ text: article, language: lang, published: "2023-09-14", id: "x" }, []);
      expect(readEditionFile("stories/x.json", JSON.stringify(story), StorySchema).problems).toEqual([]);
      const texts = [
        story.title,
        ...story.paragraphs.flatMap(({ heading, pairs }) => [heading ?? {}, ...pairs]),
      ];
      const words = texts.map((each) => plainText(each[lang] ?? "")).join("");
      const expected = articleParagraphs(article)
        .map((paragraph) => paragraph.text)
        .join("");
      expect(words.replace(UNSEEN, "")).toBe(expected.replace(UNSEEN, ""));
    }),
    fuzzRuns(300),
  );
});

describe("a million characters", () => {
  const draft = (text: string) => draftStory({ text, language: "tr", published: "2023-09-14" }, []).counts;
  const LONG = 1_000_000;

  test.each<[what: string, text: string, sentences: number]>([
    ["without a line break", "Dün bir araya geldiler. ".repeat(LONG / 24), 41_666],
    ["of one word", "a".repeat(LONG), 1],
    ["of signs that end nothing", `${"?!.".repeat(LONG / 3)}a`, 1],
    ["of marks heaped on one letter", `a${"\u0301\u0323".repeat(LONG / 2)}`, 1],
    ["of ordinals", "1. ".repeat(LONG / 3), 1],
    ["of single quotes that never close", "‘a’b ".repeat(LONG / 5), 1],
    ["of white space", `${" \n".repeat(LONG / 2)}Son.`, 1],
  ])("%s are drafted", { timeout: 30_000 }, (_what, text, sentences) => {
    expect(draft(text).sentences).toBe(sentences);
  });

  test("of names and dates in one sentence are marked", { timeout: 30_000 }, () => {
    const entities = [{ id: "ada", type: "person", name: { tr: "Ada", en: "Ada" } } as const].map(
      (entity) => ({
        ...entity,
        aliases: { tr: [], en: [] },
        note: { tr: "", en: "" },
        wikidata: null,
      }),
    );
    const text = "Ada dün ".repeat(LONG / 8);
    const { story, counts } = draftStory({ text, language: "tr", published: "2023-09-14" }, entities);
    expect([counts.mentions, counts.dates]).toEqual([LONG / 8, LONG / 8]);
    expect(story.paragraphs[0]?.pairs[0]?.tr).toMatch(/^(?:\[Ada\]\(ada\) \[dün\]\(2023-09-13\) ?)+$/u);
  });

  test("of nothing but full stops are refused with the reason", { timeout: 30_000 }, () => {
    expect(() => draft(". ".repeat(LONG / 2))).toThrow("more than 250,000 sentences");
  });
});
