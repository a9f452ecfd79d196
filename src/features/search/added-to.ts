import type { Address, Thread } from "@/address/address";
import type { EdtfDate } from "@/content/model";
import { withRange, withWords } from "@/thread/change-thread";

/** The address with the words in its thread: a story stays open, anything else gives way to the list. */
export function addedTo(address: Address, text: string): Address {
  return onward(address, withWords(address.thread, text.trim().replace(/\s+/gu, " ")));
}

/** The same with a year, month or day as the dates of the thread. */
export function datedBy(address: Address, date: EdtfDate): Address {
  return onward(address, withRange(address.thread, { from: date, to: date }));
}

function onward({ language, screen, view }: Address, thread: Thread): Address {
  return { language, screen: screen.name === "story" ? screen : { name: "stories" }, view, thread };
}

/** The page of a name that was found; the thread goes along. */
export function pageOfName({ language, thread }: Address, id: string): Address {
  return { language, thread, view: "single", screen: { name: "entity", id } };
}
