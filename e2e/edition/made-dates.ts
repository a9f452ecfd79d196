import type { EdtfDate } from "@/content/model";
import type { Seeded } from "./seeded";

const two = (n: number) => String(n).padStart(2, "0");

export type Years = readonly [from: number, to: number];

/** Every form of EDTF level 0 and 1 the format takes for the story's years; days most often. */
const FORMS: readonly ((chance: Seeded, year: number) => EdtfDate)[] = [
  (chance, year) => `${year}-${two(chance.whole(1, 12))}`,
  (_, year) => `${year}`,
  (chance, year) => `${year}-${chance.whole(21, 24)}`,
  (chance, year) => `${day(chance, year)}/${day(chance, year + 1)}`,
  (chance, year) => `${year}-${two(chance.whole(1, 12))}/${year + 1}`,
  (chance, year) => `${day(chance, year)}${chance.pick(["~", "?", "%"])}`,
  (_, year) => `${year}~`,
  (_, year) => `${Math.floor(year / 10)}X`,
  (_, year) => `${Math.floor(year / 100)}XX`,
  (_, year) => `${year}-XX`,
  (chance, year) => `${year}-${two(chance.whole(1, 12))}-XX`,
  (chance, year) => `${day(chance, year)}/..`,
  (_, year) => `../${year}`,
];

export function day(chance: Seeded, year: number): string {
  return `${year}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`;
}

export function makeDate(chance: Seeded, [from, to]: Years, imprecise: number): EdtfDate {
  const year = chance.whole(from, to);
  return chance.chance(imprecise) ? chance.pick(FORMS)(chance, year) : day(chance, year);
}

/** One date of each form, so that a small edition has them all. */
export function everyForm(chance: Seeded, year: number): EdtfDate[] {
  return FORMS.map((form) => form(chance, year));
}
