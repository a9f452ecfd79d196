import { expect, test } from "vitest";
import { parseEdtf } from "@/content/edtf";
import { saySpan } from "./say-window";

const said = (first: string, last: string, language: "tr" | "en") => {
  const days = [first, last].map((date) => parseEdtf(date) ?? { start: Number.NaN, end: Number.NaN });
  const index = { start: days.map(({ start }) => start), end: days.map(({ end }) => end) };
  return saySpan(index, 0, 1, language);
};

test.each([
  ["2019-04-25", "2023-09-13", "Nisan 2019 – Eylül 2023", "April 2019 – September 2023"],
  ["../2000", "2024", "2000 – 2024", "2000 – 2024"],
  ["2000", "2024/..", "2000 – 2024", "2000 – 2024"],
  ["../2020", "2018/..", "Ocak 2018 – Aralık 2020", "January 2018 – December 2020"],
  ["-0099", "0100", "MÖ 100 – 100", "100 BC – 100"],
])("stories from %s to %s", (first, last, tr, en) => {
  expect([said(first, last, "tr"), said(first, last, "en")]).toEqual([tr, en]);
});
