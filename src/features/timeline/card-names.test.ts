import { expect, test } from "vitest";
import { cardNames } from "./card-names";

const mentioned = ["a", "b", "c", "d", "e", "f", "g", "h"];
const nobody = () => false;

test("who is followed comes first, then the lanes from their top, then the others as far as there is room", () => {
  expect(cardNames(mentioned, ["h", "x", "b"], (id) => id === "g")).toEqual(["g", "h", "b", "a", "c", "d"]);
  expect(cardNames(["a", "b"], [], nobody)).toEqual(["a", "b"]);
});

test("none that has a lane is left out, however many there are", () => {
  expect(cardNames(mentioned, mentioned.toReversed(), nobody)).toEqual(mentioned.toReversed());
});
