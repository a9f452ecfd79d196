import { expect, test } from "vitest";
import { ankiTable, cardsOf } from "./anki-table";

const sentence = { at: 1, title: {}, story: "a", passage: "p1s1" };

test("a sentence that lacks a language makes no card", () => {
  const sentences = [
    { ...sentence, text: { tr: "Bir.", en: "One." } },
    { ...sentence, text: { tr: "İki." } },
  ];
  expect(cardsOf(sentences, "en")).toEqual([{ front: "One.", back: "Bir." }]);
});

test("quotes, commas, tabs, breaks and a leading # stay inside their field", () => {
  const cards = [{ front: '#1: "Bir", dedi\tve\nsustu', back: "One, he said" }];
  expect(ankiTable(cards, "csv")).toBe('"#1: ""Bir"", dedi ve sustu","One, he said"\n');
  expect(ankiTable(cards, "tsv")).toBe('"#1: ""Bir"", dedi ve sustu"\t"One, he said"\n');
});
