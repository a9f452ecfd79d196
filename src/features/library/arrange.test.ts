import { expect, test } from "vitest";
import { arrange } from "./arrange";

const items = [
  { title: "Çin’de tören", at: 1, position: 7 },
  { title: "İzmir", words: "Lavrov", at: 3, position: undefined },
  { title: "Ilgaz", at: 2, position: 2 },
];
const titles = (words: string, order: "saved" | "title" | "date") =>
  arrange(items, { words, order, language: "tr" }).map(({ title }) => title);

test("finds by all words, however they are typed", () => {
  expect(titles("izmir LAVROV", "saved")).toEqual(["İzmir"]);
  expect(titles("cin toren", "saved")).toEqual(["Çin’de tören"]);
  expect(titles("lavrov cin", "saved")).toEqual([]);
});

test("orders by what was saved last, by the alphabet, by the story's date", () => {
  expect(titles("", "saved")).toEqual(["İzmir", "Ilgaz", "Çin’de tören"]);
  expect(titles("", "title")).toEqual(["Çin’de tören", "Ilgaz", "İzmir"]);
  expect(titles("", "date")).toEqual(["Çin’de tören", "Ilgaz", "İzmir"]);
});
