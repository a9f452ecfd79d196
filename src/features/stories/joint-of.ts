import type { ThreadPart } from "@/thread/thread-parts";

export type Joint = "and" | "or" | "without" | "dot";

/** What stands between two parts of a thread as it is said; nothing before the first. */
export function jointOf(before: ThreadPart | undefined, part: ThreadPart): Joint | undefined {
  if (part.kind === "entity" && part.role === "without") return "without";
  if (!before) return undefined;
  if (part.kind !== "entity") return "dot";
  return part.role === "any" && before.kind === "entity" && before.role === "any" ? "or" : "and";
}
