// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { readingPlaces, withPlace } from "./reading-places";

const place = (at: number) => ({ passage: `p1s${at}`, at, of: 20, when: 1 });

afterEach(() => localStorage.clear());

test("the story read last stands at the end, and a finished one goes", () => {
  const places = withPlace(withPlace(withPlace({}, "a", place(1)), "b", place(2)), "a", place(3));
  expect(Object.keys(places)).toEqual(["b", "a"]);
  expect(withPlace(places, "a", undefined)).toEqual({ b: place(2) });
});

test("the oldest are forgotten", () => {
  let places = {};
  for (let i = 0; i < 230; i++) places = withPlace(places, `s${i}`, place(1));
  expect(Object.keys(places)).toHaveLength(200);
  expect(places).not.toHaveProperty("s29");
});

test("editions on one host keep apart, and what is broken is dropped", () => {
  readingPlaces("one").set({ a: place(4) });
  localStorage.setItem("izlek:places:two", '{"a":{"passage":"p1s1"},"b":7}');
  localStorage.setItem("izlek:places:three", "{");
  expect([readingPlaces("one").get(), readingPlaces("two").get(), readingPlaces("three").get()]).toEqual([
    { a: place(4) },
    {},
    {},
  ]);
});
