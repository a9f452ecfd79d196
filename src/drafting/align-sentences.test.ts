import { describe, expect, test } from "vitest";
import { plainText } from "@/content/marks";
import type { Entity, Story } from "@/content/model";
import type { Language } from "@/i18n/languages";
import entities from "../../edition/entities.json";
import { type Alignable, alignSentences, type Bead } from "./align-sentences";
import { anchorsOf } from "./anchors";
import { findDates } from "./find-dates";
import { findMentions } from "./find-mentions";
import { gazetteerOf } from "./gazetteer";

function sentence(length: number, ...anchors: string[]): Alignable {
  return { length, anchors: new Set(anchors), startsParagraph: false };
}

const shapes = (beads: readonly Bead[]) =>
  beads.map(({ left, right }) => `${String(left[1] - left[0])}–${String(right[1] - right[0])}`);

describe("pairs", () => {
  test("one to one, and two to one where the lengths say so", () => {
    const left = [sentence(80), sentence(40), sentence(45), sentence(120)];
    expect(shapes(alignSentences(left, [sentence(82), sentence(88), sentence(118)]))).toEqual([
      "1–1",
      "2–1",
      "1–1",
    ]);
  });
  test("anchors outweigh lengths", () => {
    const left = [
      sentence(60, "e:a"),
      sentence(60, "e:b", "d:2023"),
      ...["c", "d", "e"].map((id) => sentence(60, id)),
    ];
    const beads = alignSentences(left, [
      sentence(60, "e:b", "d:2023"),
      ...["c", "d", "e"].map((id) => sentence(60, id)),
    ]);
    expect(shapes(beads)).toEqual(["1–0", "1–1", "1–1", "1–1", "1–1"]);
    expect(beads.map(({ confidence }) => confidence >= 0.5)).toEqual([false, true, true, true, true]);
  });
  test("one long sentence against many short ones, and the rest in its place", () => {
    const short = Array.from({ length: 600 }, () => sentence(60));
    const beads = alignSentences(
      [sentence(36_000), sentence(70, "e:a"), sentence(90, "e:b")],
      [...short, sentence(75, "e:a"), sentence(95, "e:b")],
    );
    expect(beads.slice(-2)).toMatchObject([
      { left: [1, 2], right: [600, 601] },
      { left: [2, 3], right: [601, 602] },
    ]);
  });
  test("twenty thousand sentences, a hundred of which one side lacks", { timeout: 30_000 }, () => {
    const numbered = Array.from({ length: 20_000 }, (_, n) =>
      sentence(60 + ((n * 7) % 50), `n:${String(n)}`),
    );
    const beads = alignSentences(numbered, [...numbered.slice(0, 6000), ...numbered.slice(6100)]);
    const whole = beads.filter(({ left, right }) => left[0] < left[1] && right[0] < right[1]);
    expect(whole.length).toBeGreaterThan(19_800);
    const rightly = whole.filter(({ left, right }) => left[0] - right[0] === (left[0] < 6000 ? 0 : 100));
    expect(rightly.length).toBe(whole.length);
  });
  test("nothing on one side, or on both", () => {
    expect(shapes(alignSentences([sentence(10), sentence(20)], []))).toEqual(["1–0", "1–0"]);
    expect(alignSentences([], [])).toEqual([]);
  });
});

/** A sentence, or several made one, of the pairs it came from. */
interface Unit {
  readonly text: string;
  readonly pairs: readonly number[];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The sides of a story's pairs in one language, one in twelve merged with the next and one in twenty left out. */
function disturbed({ paragraphs }: Story, language: Language, random: () => number): Unit[] {
  const units: Unit[] = [];
  const pairs = paragraphs.flatMap((paragraph) => paragraph.pairs);
  for (let at = 0; at < pairs.length; at++) {
    const chance = random();
    if (chance < 1 / 20) continue;
    const merged = chance < 1 / 20 + 1 / 12 && at + 1 < pairs.length ? [at, ++at] : [at];
    units.push({
      text: merged.map((n) => plainText(pairs[n]?.[language] ?? "")).join(" "),
      pairs: merged,
    });
  }
  return units;
}

/** The beads that are right: units that share pairs, as `left|right` lists of units; those of one side alone are left out. */
function rightBeads(left: readonly Unit[], right: readonly Unit[]): Set<string> {
  const beads = new Set<string>();
  const seen = new Set<Unit>();
  for (const unit of left) {
    if (seen.has(unit)) continue;
    const bead = { left: [unit], right: [] as Unit[] };
    for (let size = 0; size < bead.left.length + bead.right.length; ) {
      size = bead.left.length + bead.right.length;
      bead.right = right.filter(({ pairs }) =>
        bead.left.some((each) => each.pairs.some((pair) => pairs.includes(pair))),
      );
      bead.left = left.filter(
        ({ pairs }) =>
          bead.left.some((each) => each.pairs.some((pair) => pairs.includes(pair))) ||
          bead.right.some((each) => each.pairs.some((pair) => pairs.includes(pair))),
      );
    }
    for (const each of bead.left) seen.add(each);
    if (bead.right.length > 0)
      beads.add(
        beadText(
          bead.left.map((each) => left.indexOf(each)),
          bead.right.map((each) => right.indexOf(each)),
        ),
      );
  }
  return beads;
}

const beadText = (left: readonly number[], right: readonly number[]) =>
  `${left.join(",")}|${right.join(",")}`;
const range = ([from, to]: readonly [number, number]) =>
  Array.from({ length: to - from }, (_, n) => from + n);

const gazetteer = gazetteerOf(entities as readonly Entity[]);

function alignable({ text }: Unit, language: Language, anchor: string): Alignable {
  const anchors = anchorsOf(
    text,
    language,
    findMentions(text, language, gazetteer),
    findDates(text, language, anchor),
  );
  return { length: text.length, anchors, startsParagraph: false };
}

test("the shipped edition, its sentences merged and left out at random, is put together again", {
  timeout: 30_000,
}, () => {
  const stories = Object.values(
    import.meta.glob<Story>("../../edition/stories/*.json", {
      eager: true,
      import: "default",
    }),
  );
  const random = randomOf(20230913);
  const count = { right: 0, found: 0, both: 0 };
  for (const story of stories) {
    const [left, right] = [disturbed(story, "tr", random), disturbed(story, "en", random)];
    const anchor = story.published ?? "2023-09-14";
    const beads = alignSentences(
      left.map((unit) => alignable(unit, "tr", anchor)),
      right.map((unit) => alignable(unit, "en", anchor)),
    );
    const expected = rightBeads(left, right);
    const found = beads.filter((bead) => bead.left[0] < bead.left[1] && bead.right[0] < bead.right[1]);
    count.right += expected.size;
    count.found += found.length;
    count.both += found.filter((bead) => expected.has(beadText(range(bead.left), range(bead.right)))).length;
  }
  const figures = {
    precision: count.both / count.found,
    recall: count.both / count.right,
  };
  expect(figures.precision).toBeGreaterThan(0.95);
  expect(figures.recall).toBeGreaterThan(0.95);
});
