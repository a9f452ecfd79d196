import { parseArgs } from "node:util";

const OPTIONS = {
  stories: "1000",
  entities: "120",
  seed: "1",
  imprecise: "0.2",
  from: "1999",
  to: "2026",
  pairs: "4-24",
};

/** Stories are also dated by the year after the last one, and a year has four digits. */
const YEARS = [1000, 9998];

/**
 * What `npm run make-edition` is asked for, `-- [folder] --stories 1000 …`.
 * @param {string[]} args
 * @returns {{ folder: string | undefined, spec: import("../e2e/edition/make-edition").EditionSpec }}
 * @throws {Error} that says all that is wrong with them, one thing a line
 */
export function madeSpec(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, value]) => [name, { type: "string", default: value }]),
    ),
  });
  const faults = [];
  const refuse = (name, expected) =>
    faults.push(`--${name}: found ${JSON.stringify(values[name])}, expected ${expected}.`);
  const whole = (name, least, most = Number.MAX_SAFE_INTEGER) => {
    const number = /^\d+$/u.test(values[name]) ? Number(values[name]) : Number.NaN;
    if (number >= least && number <= most) return number;
    const upTo = most === Number.MAX_SAFE_INTEGER ? "" : ` to ${most}`;
    refuse(name, `a whole number from ${least}${upTo}`);
    return least;
  };
  if (positionals.length > 1) faults.push(`One folder at a time, please: ${positionals.join(", ")}.`);
  const stories = whole("stories", 1);
  const entities = whole("entities", 1);
  const seed = whole("seed", 0);
  const years = [whole("from", ...YEARS), whole("to", ...YEARS)];
  if (faults.length === 0 && years[1] < years[0]) refuse("to", `a year not before --from ${years[0]}`);
  const imprecise = Number(values.imprecise || Number.NaN);
  if (!(imprecise >= 0 && imprecise <= 1)) refuse("imprecise", "a share from 0 to 1");
  const pairs = (/^([1-9]\d*)-([1-9]\d*)$/u.exec(values.pairs) ?? []).slice(1).map(Number);
  if (pairs.length === 0 || pairs[1] < pairs[0]) refuse("pairs", "the least and the most of a story, 4-24");
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { folder: positionals[0], spec: { seed, stories, entities, years, imprecise, pairs } };
}
