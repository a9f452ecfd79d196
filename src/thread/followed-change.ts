import { ROLES, type Thread } from "@/address/address";
import { roleOf } from "./change-thread";

export interface FollowedChange {
  readonly id: string;
  readonly became: "following" | "unfollowed" | "leftOut" | "letIn";
}

/**
 * The one entity that began or ceased to be followed, or to be left out, between two threads; undefined where nothing, something
 * else or more than one changed.
 */
export function followedChange(before: Thread, after: Thread): FollowedChange | undefined {
  const ids = new Set(ROLES.flatMap((role) => [...before[role], ...after[role]]));
  const changed = [...ids].filter((id) => standing(before, id) !== standing(after, id));
  const [id] = changed;
  if (id === undefined || changed.length > 1) return undefined;
  const gone = standing(before, id) === "leftOut" ? "letIn" : "unfollowed";
  return { id, became: standing(after, id) ?? gone };
}

function standing(thread: Thread, id: string) {
  const role = roleOf(thread, id);
  return role && (role === "without" ? "leftOut" : "following");
}
