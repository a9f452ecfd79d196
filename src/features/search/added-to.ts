import type { Address } from "@/address/address";
import { withWords } from "@/thread/change-thread";

/** The address with the words in its thread: a story stays open, anything else gives way to the list. */
export function addedTo(address: Address, text: string): Address {
  const q = text.trim().replace(/\s+/gu, " ");
  const screen = address.screen.name === "story" ? address.screen : ({ name: "stories" } as const);
  const { language, thread, view } = address;
  return { language, screen, view, thread: withWords(thread, q) };
}

/** The page of a name that was found; the thread goes along. */
export function pageOfName({ language, thread }: Address, id: string): Address {
  return { language, thread, view: "single", screen: { name: "entity", id } };
}
