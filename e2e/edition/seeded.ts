/** Chance that is the same for the same seed. */
export interface Seeded {
  /** At least 0, below 1. */
  next: () => number;
  /** A whole number from `least` to `most`, both in. */
  whole: (least: number, most: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  /** Few of many: the first come up often, the last hardly ever, as people in the news do. */
  pickUneven: <T>(from: readonly T[]) => T;
}

/** Mulberry32: 32 bits of state, enough for made texts. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(from: readonly T[], place: number): T => {
    const found = from[Math.min(from.length - 1, Math.floor(place * from.length))];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  };
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: (from) => at(from, next()),
    pickUneven: (from) => at(from, next() ** 3),
  };
}
