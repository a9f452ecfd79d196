import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Story } from "@/content/model";
import { loose } from "@/i18n/fold";
import vectors from "@/i18n/fold-vectors.json";
import { isLanguage, LANGUAGES, type Language } from "@/i18n/languages";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { buildIndex } from "./build-index";
import { correctQuery } from "./correct-query";
import { expandAsTyped, suggestFor } from "./expand-word";
import { stretchesOf } from "./find-passages";
import { findStories } from "./find-stories";
import { packWords, unpackWords } from "./index-files";
import { indexInMemory } from "./index-in-memory";
import { matcherOf } from "./matcher";
import { packNumbers, unpackNumbers } from "./pack-numbers";
import { closed, parseQuery } from "./parse-query";
import { formatQuery, whatToDrop } from "./what-to-drop";
import { wordsOf } from "./words";

/** Stories of one sentence each. */
function storiesOf(language: Language, texts: readonly string[]): Story[] {
  return texts.map((text, i) => ({
    id: `s${i}`,
    date: "2023",
    title: { [language]: "…" },
    summary: { [language]: "…" },
    paragraphs: [{ pairs: [{ [language]: text }] }],
    sources: [],
  }));
}

function indexOf(language: Language, texts: readonly string[]) {
  return indexInMemory(buildIndex(storiesOf(language, texts), []));
}

async function found(language: Language, texts: readonly string[], q: string, open = false) {
  const query = parseQuery(q);
  const { hits } = await findStories(indexOf(language, texts), open ? query : closed(query), language);
  return hits.map(({ position }) => texts[position]);
}

describe("every vector of folding", () => {
  test.each(vectors)("$id $a finds $b", async ({ lang, level, a, b, match }) => {
    if (!isLanguage(lang)) throw new Error(lang);
    const [text] = await found(lang, [b], `"${a}"`);
    // Search is as forgiving as the loosest level; what is apart there is never found as a phrase.
    if (match) expect(text).toBe(b);
    else if (level !== "strict") expect(text).toBeUndefined();
  });
});

describe("what is found", () => {
  test("four spellings find İstanbul, in composed and decomposed letters", async () => {
    for (const q of ["istanbul", "ISTANBUL", "İSTANBUL", "Istanbul", "İstanbul".normalize("NFD")])
      expect(await found("tr", ["İstanbul’da", "Ankara’da"], q)).toEqual(["İstanbul’da"]);
    expect(await found("tr", ["Iğdır".normalize("NFD")], "igdir")).toHaveLength(1);
  });

  test("the exact spelling comes first: kar and kâr, on and ön", async () => {
    expect(await found("tr", ["kâr", "kar"], "kar")).toEqual(["kar", "kâr"]);
    expect(await found("tr", ["kar", "kâr"], "kâr")).toEqual(["kâr", "kar"]);
    expect(await found("tr", ["ön", "on"], "on")).toEqual(["on", "ön"]);
    expect(await found("tr", ["ön ön", "on"], "on")).toEqual(["on", "ön ön"]);
    expect(await found("tr", ["onu onu", "önde"], "ön")).toEqual(["önde", "onu onu"]);
  });

  test("an accent is meant where it was typed, in whichever language; where none was, the reader’s own comes first", async () => {
    const index = indexInMemory(
      buildIndex([...storiesOf("tr", ["ön", "iş"]), ...storiesOf("en", ["on", "is"])], []),
    );
    const asked = async (q: string, own: Language) =>
      (await findStories(index, closed(parseQuery(q)), own)).hits.map(({ position }) => position);
    expect(await asked("ön", "en")).toEqual([0, 2]);
    expect(await asked("on", "en")).toEqual([2, 0]);
    expect(await asked("is", "tr")).toEqual([1, 3]);
    expect(await asked("IS", "tr")).toEqual([1, 3]);
  });

  test("a whole word in the text comes before the beginning of one in a title", async () => {
    const [begun, whole, both] = storiesOf("tr", ["x", "tren", "tren"]);
    if (!begun || !whole || !both) throw new Error("three stories");
    const title = { tr: "trenci" };
    const index = indexInMemory(buildIndex([{ ...begun, title }, { ...both, title }, whole], []));
    const { hits } = await findStories(index, parseQuery("tren"), "tr");
    expect(hits.map(({ position }) => position)).toEqual([1, 2, 0]);
  });

  test("several words are all required, a phrase in its order, what is left out in no form", async () => {
    const texts = ["Dostluk Köprüsü açıldı", "Köprüsü dostluk", "köprüler", "dostluk"];
    expect(await found("tr", texts, "köprü dostluk")).toEqual([texts[1], texts[0]]);
    expect(await found("tr", texts, '"dostluk köprüsü"')).toEqual([texts[0]]);
    expect(await found("tr", texts, "dostluk -köprü")).toEqual([texts[3]]);
    expect(await found("tr", texts, 'dostluk -"dostluk köprüsü"')).toEqual([texts[3], texts[1]]);
  });

  test("the last word is a beginning while one types, and a thread’s words are whole where there is such a word", async () => {
    const texts = ["tren", "trend"];
    expect(await found("en", texts, "tren", true)).toEqual(texts);
    expect(await found("en", texts, "tren")).toEqual(["tren"]);
    expect(await found("en", texts, "tre")).toEqual(texts);
  });

  test("a slip of one or two letters, in names too", async () => {
    expect(await found("tr", ["Vladivostok’a", "Moskova"], "vladivsotok")).toEqual(["Vladivostok’a"]);
    expect(await found("tr", ["Putin’in"], "putni")).toEqual(["Putin’in"]);
    expect(await found("tr", ["at"], "et")).toEqual([]);
  });

  test("a thread has the word itself, its forms and what it begins, never another for a slip", async () => {
    const texts = ["işi", "sık", "Işığa", "IŞIK’ta", "ışıklar", "trend", "yıldız"];
    const inThread = async (q: string) => {
      const { hits } = await findStories(indexOf("tr", texts), closed(parseQuery(q)), "tr", expandAsTyped);
      return new Set(hits.map(({ position }) => texts[position]));
    };
    expect(await inThread("ışık")).toEqual(new Set(["IŞIK’ta", "Işığa", "ışıklar"]));
    expect(await inThread("isik")).toEqual(new Set(["IŞIK’ta", "Işığa", "ışıklar"]));
    expect(await inThread("tren")).toEqual(new Set(["trend"]));
    expect(await inThread("yıldızz")).toEqual(new Set([]));
    expect(await found("tr", texts, "yıldızz")).not.toEqual([]);
  });
});

describe("digits are grouped or not", () => {
  const GROUPED = { tr: ["1.000 er", "20.000’i", "1.250.000"], en: ["1,000 men", "20,000", "1,250,000"] };

  test.each(LANGUAGES)(
    "in either way a number is typed it is found, and marked whole: %s",
    async (language) => {
      const texts = GROUPED[language];
      for (const [q, text] of [
        ["1000", texts[0]],
        ["1.000", texts[0]],
        ["1,000", texts[0]],
        ["20000", texts[1]],
        ["1250000", texts[2]],
        ["1,250,000", texts[2]],
      ] as const) {
        expect(await found(language, texts, q)).toEqual([text]);
        expect(await found(language, ["1000 er", "20000", "1250000"], q)).toHaveLength(1);
        const [mark] = matcherOf(parseQuery(q), [], new Set()).marks(text ?? "", language);
        expect((text ?? "").slice(mark?.start, mark?.end)).toBe(/^[\d.,]+/u.exec(text ?? "")?.[0]);
      }
      expect(await found(language, texts, "000")).toEqual([]);
    },
  );

  test("dates, decimals, the other language’s sign and longer runs are several words", () => {
    const split = (text: string, language: Language) => wordsOf(text, language).map(({ strict }) => strict);
    expect(split("13.09.2023, 9.2023, 2,5", "tr")).toEqual(["13", "09", "2023", "9", "2023", "2", "5"]);
    expect(split("1,000 · 1234.567 · 12.345.67", "tr")).toEqual([
      "1",
      "000",
      "1234",
      "567",
      "12",
      "345",
      "67",
    ]);
    expect(split("1.000", "en")).toEqual(["1", "000"]);
    expect(split("1.500,5", "tr")).toEqual(["1500", "5"]);
    expect(parseQuery("13.09.2023").words.map(({ typed }) => typed)).toEqual(["13", "09", "2023"]);
  });
});

test("forms that begin otherwise are found in parts of a cut index that are far from one another", async () => {
  const between = Array.from({ length: 12_000 }, (_, i) => `efe${i}`).join(" ");
  const index = indexInMemory(buildIndex(storiesOf("tr", ["ediyor", between, "etti"]), [], 0));
  expect(index.head.firsts.length).toBeGreaterThan(3);
  for (const q of ["etti", "ediyor"]) {
    const { hits } = await findStories(index, closed(parseQuery(q)), "tr");
    expect(new Set(hits.map(({ position }) => position))).toEqual(new Set([0, 2]));
  }
});

test("no result: nearest spellings as they are written, and what to drop", async () => {
  const index = indexOf("tr", ["Kim Vladivostok", "Kim Moskova", "Iğdır"]);
  const query = closed(parseQuery("kim pyongyang"));
  expect((await findStories(index, query, "tr")).hits).toEqual([]);
  expect((await whatToDrop(index, query, "tr")).map(({ dropped, stories }) => [dropped, stories])).toEqual([
    ["pyongyang", 2],
  ]);
  for (const [q, near] of [
    ["moskovva1", ["moskova"]],
    ["igdirxx", ["ığdır"]],
    ["moskabcd", []],
  ] as const) {
    const [word] = parseQuery(q).words;
    expect(word && (await suggestFor(index, word))).toEqual(near);
  }
});

describe("a word that is nowhere gives way", () => {
  const corrected = async (texts: readonly string[], q: string) => {
    const { query, instead } = await correctQuery(indexOf("tr", texts), parseQuery(q), "tr");
    return { q: formatQuery(query), instead };
  };

  test("to the nearest word, and of several as near to that of most stories; forms are counted", async () => {
    const texts = ["antlaşma", "anlaşma", "anlaşmanın", "anlaşmazlığa"];
    expect(await corrected(texts, "andlaşma")).toEqual({
      q: "anlaşma",
      instead: [{ typed: "andlaşma", spelling: "anlaşma", others: ["antlaşma"] }],
    });
  });

  test("to what is found with the other words, misspelt or not; what is not is not offered", async () => {
    const texts = ["Hong Kong", "Kim hong", "Kim Jong-un’un", "Kim Jong-un ile Putin", "Song Hong"];
    expect((await corrected(texts, "Kim Cong Un")).q).toBe("Kim jong Un");
    const { q, instead } = await corrected(texts, "Cong Putni -Kore");
    expect(q).toBe("jong putin -Kore");
    expect(instead.map(({ typed, others }) => [typed, others])).toEqual([
      ["Cong", []],
      ["Putni", []],
    ]);
  });

  test("to none where that brings no story, or where it is found", async () => {
    const texts = ["anlaşma", "tren", "anla"];
    expect(await corrected(texts, "andlaşma tren")).toEqual({ q: "andlaşma tren", instead: [] });
    expect(await corrected(texts, "anl")).toEqual({ q: "anl", instead: [] });
  });

  test("to no other number", async () => {
    expect(await corrected(["1945’te", "20.000"], "1946")).toEqual({ q: "1946", instead: [] });
    expect(await corrected(["1945’te", "20.000"], "20000 1945")).toEqual({ q: "20000 1945", instead: [] });
  });
});

test("queries are read and spelled", () => {
  for (const text of ["kim tren", '"kuzey kore" tren', 'tren -putin -"kim jong"', "tren"])
    expect(parseQuery(formatQuery(parseQuery(text)))).toEqual(
      parseQuery(formatQuery(parseQuery(formatQuery(parseQuery(text))))),
    );
  expect(parseQuery("tren “kuzey kore” -putin").phrases[0]?.map(({ typed }) => typed)).toEqual([
    "kuzey",
    "kore",
  ]);
  expect(parseQuery("Kim Jong-un’un").words.map(({ typed }) => typed)).toEqual(["Kim", "Jong", "un"]);
  expect(parseQuery('- "" -- ”')).toEqual({ words: [], phrases: [], without: [] });
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseQuery(text)));
});

test("numbers and words are packed and come back", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const packed = packNumbers(numbers);
      expect(unpackNumbers(packed)).toEqual(numbers);
      expect(packed).not.toMatch(/[\s"\\]/);
    }),
  );
  const word = fc.string({ unit: fc.constantFrom(..."abıişğk1"), minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(unpackWords(packWords(words))).toEqual(words);
    }),
  );
});

const word = fc.string({ unit: fc.constantFrom(..."aıiİIğşkKçöüâ"), minLength: 2, maxLength: 8 });
const spelled = fc
  .tuple(word, fc.constantFrom("", "’in", "'de", "lar"), fc.constantFrom("NFC", "NFD"))
  .map(([text, suffix, form]) => (text + suffix).normalize(form));
const noise = fc.string({ unit: fc.constantFrom(..." .,–\u0301👨\u200d🚀\n"), maxLength: 3 });

test("marks are whole graphemes of the original text, and fold to what was asked for", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(noise, spelled)),
      word,
      fc.constantFrom(...LANGUAGES),
      (parts, asked, language) => {
        const text = [...parts, [" ", asked] as const].map((part) => part.join("")).join(" ");
        const query = parseQuery(asked);
        const marks = matcherOf(query, [], new Set()).marks(text, language);
        const [typed] = query.words;
        expect(marks.length).toBeGreaterThan(0);
        for (const { start, end, worth } of marks) {
          const slice = loose(text.slice(start, end), language);
          const whole = typed?.terms[language].loose ?? "";
          expect(text.slice(end)).not.toMatch(/^\p{M}/u);
          // Of a form its stem is marked, which may end otherwise.
          if (![0.7, 0.7 * 0.85].includes(worth)) expect(slice).toBe(whole);
          expect(slice.slice(0, 2)).toBe(whole.slice(0, 2));
        }
        expect(
          stretchesOf({ text, marks })
            .map((stretch) => stretch.text)
            .join(""),
        ).toBe(text);
      },
    ),
    fuzzRuns(300),
  );
});
