import { ROLES, type Thread } from "@/address/address";

export interface FollowedChange {
  readonly id: string;
  readonly followed: boolean;
}

/** The one entity that joined or left between two threads; undefined where nothing, something else or more than one changed. */
export function followedChange(before: Thread, after: Thread): FollowedChange | undefined {
  const [were, are] = [idsOf(before), idsOf(after)];
  const joined = are.filter((id) => !were.includes(id)).map((id) => ({ id, followed: true }));
  const left = were.filter((id) => !are.includes(id)).map((id) => ({ id, followed: false }));
  const changes = [...joined, ...left];
  return changes.length === 1 ? changes[0] : undefined;
}

function idsOf(thread: Thread): readonly string[] {
  return ROLES.flatMap((role) => thread[role]);
}
