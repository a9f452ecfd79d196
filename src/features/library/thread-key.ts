import { ROLES, type Thread } from "@/address/address";
import { formatAddress } from "@/address/format-address";
import { parseAddress } from "@/address/parse-address";

/** A thread as the address spells it, without the question mark; "" for the empty one. */
export function queryOfThread(thread: Thread): string {
  return formatAddress({ language: "tr", screen: { name: "stories" }, thread, view: "single" }).slice(
    "/tr/?".length,
  );
}

export function threadOfQuery(query: string): Thread {
  return parseAddress({ pathname: "/tr/", search: `?${query}` }).thread;
}

/** The same for threads that bring the same stories, in whatever order their entities were followed. */
export function threadKey(thread: Thread): string {
  const ids = Object.fromEntries(ROLES.map((role) => [role, [...thread[role]].sort()]));
  return queryOfThread({ ...thread, ...ids });
}
