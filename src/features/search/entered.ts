import type { QueryClient } from "@tanstack/react-query";
import type { Address } from "@/address/address";
import { addedTo, datedBy, pageOfName } from "./added-to";
import { searchQuery } from "./panel-queries";
import { rememberSearch } from "./recent-searches";

/**
 * Where Enter leads: what the panel offers first for the text, words or dates of the thread or a name; words that are nowhere, or
 * that cannot be looked for now, are added as they were typed. All are remembered.
 */
export async function entered(client: QueryClient, text: string, address: Address): Promise<Address> {
  rememberSearch(text);
  const found = await client.fetchQuery(searchQuery(text, address.language)).catch(() => undefined);
  if (!found || found.count > 0) return addedTo(address, found?.words ?? text);
  const [name] = found.entities;
  if (found.date) return datedBy(address, found.date);
  return name === undefined ? addedTo(address, text) : pageOfName(address, name);
}
