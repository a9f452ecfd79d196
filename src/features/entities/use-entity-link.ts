import type { Address, Role } from "@/address/address";
import { useAddress } from "@/address/use-address";
import { roleOf, toggleEntities, toggleEntity } from "@/thread/change-thread";

export interface EntityLink {
  readonly to: Address;
  /** One that is left out is in the thread and not followed. */
  readonly followed: boolean;
}

/** The links of an address by their candidates; a story names the same few entities again and again. */
const made = new WeakMap<Address, Map<string, EntityLink>>();

/**
 * The one rule for entities: a link to this screen with the entity toggled in the thread. Several ids are candidates of
 * one mention: they are followed as "any of".
 */
export function entityLink(address: Address, ids: readonly string[]): EntityLink {
  const links = made.get(address) ?? new Map<string, EntityLink>();
  made.set(address, links);
  const key = ids.join("|");
  const link = links.get(key) ?? linkTo(address, ids);
  links.set(key, link);
  return link;
}

export function useEntityLink(): (id: string | readonly string[]) => EntityLink {
  const address = useAddress();
  return (id) => entityLink(address, typeof id === "string" ? [id] : id);
}

const FOLLOWED: ReadonlySet<Role | undefined> = new Set(["with", "any"]);

function linkTo(address: Address, ids: readonly string[]): EntityLink {
  const { thread } = address;
  const [only] = ids;
  const toggled =
    ids.length === 1 && only !== undefined ? toggleEntity(thread, only) : toggleEntities(thread, ids);
  return {
    to: { ...address, thread: toggled },
    followed: ids.some((id) => FOLLOWED.has(roleOf(thread, id))),
  };
}
