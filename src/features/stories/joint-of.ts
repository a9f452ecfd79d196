import type { ThreadPart } from "@/thread/thread-parts";

export type Joint = "and" | "or" | "comma" | "dot";

/** What stands between two parts of a thread as it is said; nothing before the first. */
export function jointOf(before: ThreadPart | undefined, part: ThreadPart | undefined): Joint | undefined {
  if (!before || !part) return undefined;
  if (part.kind !== "entity") return "dot";
  if (part.role === "without") return "comma";
  return part.role === "any" && before.kind === "entity" && before.role === "any" ? "or" : "and";
}
