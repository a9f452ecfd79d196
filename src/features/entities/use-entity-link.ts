import type { Address } from "@/address/address";
import { useAddress } from "@/address/use-address";
import { roleOf, toggleEntity } from "@/thread/change-thread";

/** The one rule for entities: a link to this screen with the entity toggled in the thread. */
export function useEntityLink(): (id: string) => { to: Address; followed: boolean } {
  const address = useAddress();
  return (id) => ({
    to: { ...address, thread: toggleEntity(address.thread, id) },
    followed: roleOf(address.thread, id) !== undefined,
  });
}
