import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { type FoldLevel, fold, foldWithMap, loose, originalRange, stem, strict } from "./fold";
import vectors from "./fold-vectors.json";
import { isLanguage, LANGUAGES } from "./languages";

const LEVELS: readonly FoldLevel[] = ["strict", "loose", "stem"];

function levelOf(name: string): FoldLevel {
  const level = LEVELS.find((each) => each === name);
  if (!level) throw new Error(`no fold level ${name}`);
  return level;
}

describe("vectors", () => {
  test.each(vectors)("$id $a ~ $b", ({ lang, level, a, b, match }) => {
    if (!isLanguage(lang)) throw new Error(lang);
    expect(fold(a, lang, levelOf(level)) === fold(b, lang, levelOf(level))).toBe(match);
  });
});

test("5.1: apostrophes, hyphens and white space are each one class", () => {
  for (const sign of "'’‘ʼ´`") expect(strict(`Putin${sign}in`, "tr")).toBe("putin'in");
  expect(strict("Jong\u2011un\u00a0\r\n geldi", "tr")).toBe("jong-un geldi");
});

test("5.1: capitals fold by the language of the text", () => {
  expect(strict("DIŞİŞLERİ", "tr")).toBe("dışişleri");
  expect(strict("İSTANBUL IN TITLE", "en")).toBe("istanbul in title");
});

test("5.2: four spellings find İstanbul, real pairs merge", () => {
  for (const typed of ["istanbul", "ISTANBUL", "İSTANBUL", "Istanbul"])
    expect(loose(typed, "tr")).toBe("istanbul");
  expect(loose("sık", "tr")).toBe(loose("sik", "tr"));
  expect(loose("Hakkâri", "tr")).toBe("hakkari");
});

test("5.3: the last apostrophe is cut where two letters precede it", () => {
  expect(stem("D'Alema'nın", "tr")).toBe("d'alema");
  expect(stem("D'Alema", "tr")).toBe("d'alema");
  expect(stem("Kuzey Kore’nin Rusya’dan", "tr")).toBe("kuzey kore rusya");
});

test("offsets lead back to whole graphemes of the text as stored", () => {
  const text = "🚀 I\u0307STANBUL’DA\r\n kaldı";
  const folded = foldWithMap(text, "tr", "loose");
  const at = folded.text.indexOf("istanbul");
  expect(text.slice(...originalRange(folded, at, at + 8))).toBe("I\u0307STANBUL");
  const space = folded.text.lastIndexOf(" ");
  expect(text.slice(...originalRange(folded, space, space + 1))).toBe("\r\n ");
});

test("a stem's offsets leave the suffix out", () => {
  const text = "Rusya’nın doğusu";
  const folded = foldWithMap(text, "tr", "stem");
  expect(folded.text).toBe("rusya dogusu");
  expect(originalRange(folded, 0, 5)).toEqual([0, 5]);
  expect(originalRange(folded, 6, 12)).toEqual([10, 16]);
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aıiİIĞş'’ \n\u00a0\u0301\u0307👨\u200d🚀Σ-"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
  ),
});

test("folding with a map folds to the same text, and offsets never go back", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...LANGUAGES), fc.constantFrom(...LEVELS), (text, lang, level) => {
      const folded = foldWithMap(text, lang, level);
      expect(folded.text).toBe(fold(text, lang, level));
      expect(folded.starts).toHaveLength(folded.text.length);
      expect(folded.ends).toHaveLength(folded.text.length);
      folded.starts.forEach((start, unit) => {
        expect(start).toBeLessThan(folded.ends[unit] ?? 0);
        expect(start).toBeGreaterThanOrEqual(folded.starts[unit - 1] ?? 0);
      });
    }),
    fuzzRuns(300),
  );
});
