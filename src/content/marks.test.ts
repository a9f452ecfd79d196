import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "@/lib/fuzz-runs";
import {
  checkMarked,
  escapeMarked,
  formatMarked,
  isBlank,
  parseMarked,
  plainText,
  type Run,
  wordsOfRun,
} from "./marks";

describe("reading marks", () => {
  test("a mention, a date, candidates and text between them", () => {
    expect(
      parseMarked("[Putin](vladimir-putin)’in, [13 Eylül](2023-09-13)'de [Kim](kim-jong-un|kim-jong-il) ile"),
    ).toEqual<Run[]>([
      { kind: "mention", words: "Putin", targets: ["vladimir-putin"], suffix: "’in" },
      { kind: "text", text: ", " },
      { kind: "date", words: "13 Eylül", edtf: "2023-09-13", suffix: "'de" },
      { kind: "text", text: " " },
      { kind: "mention", words: "Kim", targets: ["kim-jong-un", "kim-jong-il"], suffix: "" },
      { kind: "text", text: " ile" },
    ]);
  });

  test.each([
    ["[Üs](a)nde kaldı", "nde"],
    ["[Üs](a)’ndeki-yer", "’ndeki"],
    ["[Üs](a)-yer", ""],
    ["[Kim](a)’", ""],
    ["[Kim](a)’ dedi", ""],
    ["[Kim](a)[Putin](b)", ""],
    ["[Kim](a)’in’de", "’in"],
    ["[Kim](a)'i.", "'i"],
    ["[F](a)16", ""],
    ["[Lake](a)ı́n x", "ı́n"],
  ])("the suffix in %s", (text, suffix) => expect(parseMarked(text)[0]).toMatchObject({ suffix }));

  test("escapes stand for themselves, in text and in words", () => {
    expect(plainText("\\[a\\] \\\\ [\\[b\\]](c)")).toBe("[a] \\ [b]");
    expect(checkMarked("\\[a\\] \\\\ [\\[b\\]](c) (d)")).toEqual([]);
  });
});

describe("refusing marks", () => {
  const faults = (text: string) =>
    checkMarked(text).map(({ offset, what, found }) => `${String(offset)} ${what} ${found}`);
  test.each<[string, string[]]>([
    ["a [b", ["2 stray-bracket ["]],
    ["a ] b", ["2 stray-bracket ]"]],
    ["a [b] c", ["2 missing-target [b]"]],
    ["[b] (c)", ["0 missing-target [b]"]],
    ["[a [b](c) d](e)", ["3 nested-mark ["]],
    ["[](c)", ["0 blank-words []"]],
    ["[ \u200B](c)", ["0 blank-words [ \u200B]"]],
    ["a \\n b", ["2 stray-backslash \\n"]],
    ["a \\", ["2 stray-backslash \\"]],
    ["[a]()", ["4 bad-target "]],
    ["[a](b", ["4 bad-target b"]],
    ["[a](b c)", ["4 bad-target b "]],
    ["[a](b|)", ["4 bad-target b|"]],
    ["[a](|b)", ["4 bad-target |b"]],
    ["[a](b|b)", ["4 repeated-candidate b|b"]],
    ["[a](Kim)", ["4 bad-target Kim"]],
    ["[a](b_c)", ["4 bad-target b_c"]],
    ["[a](javascript:alert)", ["4 bad-target javascript:alert"]],
    ["[a](../b)", ["4 bad-date ../b"]],
    ["[a](2023-13)", ["4 bad-date 2023-13"]],
    ["[a](2024/2023)", ["4 bad-date 2024/2023"]],
    ["[ ](2023-13) ]", ["0 blank-words [ ]", "4 bad-date 2023-13", "13 stray-bracket ]"]],
  ])("%s", (text, expected) => expect(faults(text)).toEqual(expected));

  test("broken text is shown as it is written, and what is right in it still works", () => {
    const broken = "x [y] \\z [a](B) ] [Kim](kim)’in";
    expect(plainText(broken)).toBe("x [y] \\z [a](B) ] Kim’in");
    expect(parseMarked(broken).at(-1)).toEqual({
      kind: "mention",
      words: "Kim",
      targets: ["kim"],
      suffix: "’in",
    });
  });
});

const noise = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."[]()\\ab|-2’ ") }),
  fc.string({ unit: "binary" }),
);
const words = fc.string({ unit: fc.constantFrom(..."Kimıİ[]\\() ’.") }).filter((text) => !isBlank(text));
const suffix = fc.constantFrom("", "’in", "'de", "nde");
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const mark: fc.Arbitrary<Run> = fc.oneof(
  fc.record({
    kind: fc.constant("mention" as const),
    words,
    targets: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    suffix,
  }),
  fc.record({
    kind: fc.constant("date" as const),
    words,
    edtf: fc.constantFrom("2023", "-0043", "199X", "2023-09-10/2023-09-19", "../2004", "Y12345", "/2004"),
    suffix,
  }),
);
/** A text after a mark starts with what ends a suffix. */
const text: fc.Arbitrary<Run> = fc.record({
  kind: fc.constant("text" as const),
  text: words.map((rest) => ` ${rest}`),
});
const runs = fc.array(fc.tuple(mark, text)).map((pairs) => pairs.flat());

test("what is written is read back", () => {
  fc.assert(
    fc.property(runs, (given) => {
      const written = formatMarked(given);
      expect(checkMarked(written)).toEqual([]);
      expect(parseMarked(written)).toEqual(given);
      expect(plainText(written)).toBe(given.map(wordsOfRun).join(""));
      expect(formatMarked(parseMarked(written))).toBe(written);
    }),
  );
});

test("a plain text escaped is one plain run", () => {
  fc.assert(
    fc.property(noise, (plain) => {
      expect(checkMarked(escapeMarked(plain))).toEqual([]);
      expect(plainText(escapeMarked(plain))).toBe(plain);
    }),
  );
});

test("any text is read without throwing; where nothing is refused, writing gives it back exactly", () => {
  fc.assert(
    fc.property(noise, (given) => {
      const read = parseMarked(given);
      expect(
        read.some((run, i) => run.kind === "text" && (run.text === "" || read[i - 1]?.kind === "text")),
      ).toBe(false);
      if (checkMarked(given).length === 0) expect(formatMarked(read)).toBe(given);
    }),
    fuzzRuns(5000),
  );
});

test.each(["[", "]", "[a](", "[a](b", "[a](b)", "\\", "[a]", "[a](b|c)’in"])(
  "half a million of %j take one pass",
  (piece) => {
    const began = performance.now();
    parseMarked(piece.repeat(Math.ceil(500_000 / piece.length)));
    expect(performance.now() - began).toBeLessThan(2000);
  },
);
