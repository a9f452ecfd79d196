import { ROLES, type Role, type Thread } from "@/address/address";

export function roleOf(thread: Thread, id: string): Role | undefined {
  return ROLES.find((role) => thread[role].includes(id));
}

export function withoutEntity(thread: Thread, id: string): Thread {
  const keep = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return { ...thread, with: keep(thread.with), any: keep(thread.any), without: keep(thread.without) };
}

/** Gives an entity a role, at the end of that role's list; it leaves any other. */
export function withRole(thread: Thread, id: string, role: Role): Thread {
  const rest = withoutEntity(thread, id);
  return { ...rest, [role]: [...rest[role], id] };
}

/** Following: an unfollowed entity joins `with`, a followed one, in any role, leaves. */
export function toggleEntity(thread: Thread, id: string): Thread {
  return roleOf(thread, id) ? withoutEntity(thread, id) : withRole(thread, id, "with");
}

/** Following one of several that a text leaves open: all leave where any is followed, else all join `any`. */
export function toggleEntities(thread: Thread, ids: readonly string[]): Thread {
  if (ids.some((id) => roleOf(thread, id))) return ids.reduce(withoutEntity, thread);
  return ids.reduce((wider, id) => withRole(wider, id, "any"), thread);
}

export function withWords(thread: Thread, q: string): Thread {
  const { q: _, ...rest } = thread;
  return q === "" ? rest : { ...rest, q };
}

export function withRange(thread: Thread, range: Pick<Thread, "from" | "to">): Thread {
  const { from: _, to: __, ...rest } = thread;
  return { ...rest, ...(range.from && { from: range.from }), ...(range.to && { to: range.to }) };
}
