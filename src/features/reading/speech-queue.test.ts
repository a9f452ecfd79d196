import { expect, test } from "vitest";
import { beginAt, chooseVoice, skip, speechQueue } from "./speech-queue";
import { listPairs } from "./story-pairs";

const pairs = listPairs({
  paragraphs: [
    { pairs: [{ tr: "[Kim](kim)’in", en: "Kim’s" }, { tr: "iki" }] },
    { pairs: [{ en: "three" }, { tr: "dört", en: "four" }] },
  ],
});
const ids = pairs.map(({ id }) => id);
const BOTH = new Set(["tr", "en"] as const);
const said = (queue: ReturnType<typeof speechQueue>) => queue.map(({ text }) => text);

test("each sentence is said in the reader's language, without marks, and in the other where it lacks that", () => {
  expect(said(speechQueue(pairs, "tr", false, BOTH))).toEqual(["Kim’in", "iki", "three", "dört"]);
});

test("both languages alternate, the reader's first", () => {
  const queue = speechQueue(pairs, "en", true, BOTH);
  expect(said(queue)).toEqual(["Kim’s", "Kim’in", "iki", "three", "four", "dört"]);
});

test("what has no voice is left out", () => {
  expect(said(speechQueue(pairs, "tr", true, new Set(["tr"] as const)))).toEqual(["Kim’in", "iki", "dört"]);
  expect(speechQueue(pairs, "tr", true, new Set())).toEqual([]);
});

test("reading begins at a sentence, or after it where it is not said", () => {
  const queue = speechQueue(pairs, "tr", false, new Set(["tr"] as const));
  expect([undefined, "p1s1", "p1s2", "p2s1"].map((id) => beginAt(queue, ids, id))).toEqual([0, 0, 1, 2]);
});

test("skipping goes by sentences, to the first language of each", () => {
  const queue = speechQueue(pairs, "tr", true, BOTH);
  expect([skip(queue, 0, 1), skip(queue, 1, 1), skip(queue, 5, 1)]).toEqual([2, 2, undefined]);
  expect([skip(queue, 0, -1), skip(queue, 1, -1), skip(queue, 2, -1), skip(queue, 5, -1)]).toEqual([
    undefined,
    undefined,
    0,
    3,
  ]);
});

test("a voice of the language, on the device first", () => {
  const voice = (lang: string, localService: boolean) => ({ lang, localService, default: false });
  const voices = [voice("tr-TR", false), voice("tr_TR", true), voice("en-GB", true)];
  expect(chooseVoice(voices, "tr")).toBe(voices[1]);
  expect(chooseVoice(voices, "en")).toBe(voices[2]);
  expect(chooseVoice(voices.slice(2), "tr")).toBeUndefined();
});
