import { expect, test } from "vitest";
import { besideTop } from "./use-beside";

test("beside a sentence is level with it", () => {
  expect(besideTop(96, 216, 900)).toBe(96);
});

test("what would go out of the window stands higher, never above the window's top", () => {
  expect(besideTop(800, 216, 900)).toBe(668);
  expect(besideTop(800, 1200, 900)).toBe(16);
});

test("beside a sentence out of the window it goes out with it", () => {
  expect(besideTop(-300, 216, 900)).toBe(-300);
  expect(besideTop(950, 216, 900)).toBe(950);
});
