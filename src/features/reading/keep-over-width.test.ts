import { expect, test } from "vitest";
import { intoAfter } from "./keep-over-width";

test("the reading line stays as far into a pair as it was, or above it", () => {
  expect(intoAfter({ into: 11, height: 186 }, 93)).toBe(11);
  expect(intoAfter({ into: 11, height: 93 }, 186)).toBe(11);
  expect(intoAfter({ into: -40, height: 93 }, 186)).toBe(-40);
  expect(intoAfter({ into: 0, height: 31 }, 20)).toBe(0);
});

test("in a pair grown shorter it is not past the last line", () => {
  expect(intoAfter({ into: 150, height: 186 }, 93)).toBe(69);
  expect(intoAfter({ into: 10, height: 31 }, 20)).toBe(0);
});

test("past the end of the text it is as far past it as it was", () => {
  expect(intoAfter({ into: 700, height: 186 }, 93)).toBe(607);
});
