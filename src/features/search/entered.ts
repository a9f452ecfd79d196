import type { QueryClient } from "@tanstack/react-query";
import type { Address } from "@/address/address";
import { addedTo, pageOfName } from "./added-to";
import { searchQuery } from "./panel-queries";
import { rememberSearch } from "./recent-searches";

/**
 * Where Enter leads: what the panel offers first for the text, words of the thread or a name; words that are nowhere, or
 * that cannot be looked for now, are added as they were typed. All are remembered.
 */
export async function entered(client: QueryClient, text: string, address: Address): Promise<Address> {
  rememberSearch(text);
  const found = await client.fetchQuery(searchQuery(text, address.language)).catch(() => undefined);
  const name = found?.count === 0 ? found.entities[0] : undefined;
  return name === undefined ? addedTo(address, found?.words ?? text) : pageOfName(address, name);
}
