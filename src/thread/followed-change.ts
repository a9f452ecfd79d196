import { ROLES, type Role, type Thread } from "@/address/address";
import { roleOf } from "./change-thread";

/** What became of an entity in the thread, as it is told; where it changes from "all of" to "any of", it is followed still. */
export type Became = "following" | "unfollowed" | "leftOut" | "letIn";

export interface FollowedChange {
  readonly id: string;
  readonly became: Became;
}

export function becameOf(was: Role | undefined, is: Role | undefined): Became {
  if (is) return is === "without" ? "leftOut" : "following";
  return was === "without" ? "letIn" : "unfollowed";
}

/** The one entity that joined, left or counts otherwise in the later thread; undefined where it is none, or more than one. */
export function followedChange(before: Thread, after: Thread): FollowedChange | undefined {
  const ids = new Set(ROLES.flatMap((role) => [...before[role], ...after[role]]));
  const [id, more] = [...ids].filter((one) => roleOf(before, one) !== roleOf(after, one));
  if (id === undefined || more !== undefined) return undefined;
  return { id, became: becameOf(roleOf(before, id), roleOf(after, id)) };
}
