import { createStored, type Stored } from "@/lib/stored";

/** Whether the library held anything, kept apart from it: so it is noticed when the browser throws the library away. */
export function wasKept(edition: string): Stored<boolean> {
  return createStored(
    `izlek:kept:${edition}`,
    (text) => text !== null,
    (kept) => (kept ? "yes" : null),
  );
}
