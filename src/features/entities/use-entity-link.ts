import type { Address } from "@/address/address";
import { useAddress } from "@/address/use-address";
import { roleOf, toggleEntities, toggleEntity } from "@/thread/change-thread";

/**
 * The one rule for entities: a link to this screen with the entity toggled in the thread. Several ids are candidates of
 * one mention: they are followed as "any of".
 */
export function useEntityLink(): (id: string | readonly string[]) => { to: Address; followed: boolean } {
  const address = useAddress();
  const { thread } = address;
  return (id) => {
    const ids = typeof id === "string" ? [id] : id;
    const [only] = ids;
    const toggled =
      ids.length === 1 && only !== undefined ? toggleEntity(thread, only) : toggleEntities(thread, ids);
    return {
      to: { ...address, thread: toggled },
      followed: ids.some((other) => roleOf(thread, other) !== undefined),
    };
  };
}
