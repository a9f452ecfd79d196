import type { ReadingPlaces } from "@/content/reading-places";
import { unite } from "./merge-libraries";

/** Reading positions of both, the later of each story, the one read last at the end. */
export function mergePlaces(a: ReadingPlaces, b: ReadingPlaces): ReadingPlaces {
  const all = unite(a, b, (one, other) => {
    if (one.when !== other.when) return one.when > other.when ? one : other;
    return JSON.stringify(one) > JSON.stringify(other) ? one : other;
  });
  return Object.fromEntries(Object.entries(all).sort(([, one], [, other]) => one.when - other.when));
}
