import { BROKEN_ZIP } from "./dropped-files";
import { JobError } from "./run-job";

const COUNTED = ["characters", "paragraphs", "sentences", "mentions", "dates"] as const;
/** What an article may have too many of. */
type Counted = (typeof COUNTED)[number];

/** What could not be done, by the name of its message, with what the message says. */
export type Fault =
  | { readonly kind: "noText" | "noDay" | "noSentence" | "nothing" | "stopped" }
  | { readonly kind: "tooLong" | "tooLongToRead"; readonly count: number; readonly most: number }
  | { readonly kind: "tooMany"; readonly what: Counted; readonly most: number }
  | { readonly kind: "notText"; readonly name: string; readonly found: string }
  | { readonly kind: "brokenZip"; readonly name: string }
  | { readonly kind: "tooMuch" | "unreadable" | "keep" };

/**
 * A failed job as what a reader is told, never in the words of the browser, which may be of another language; `otherwise` is for
 * what no rule foresees.
 */
export function faultOf(error: unknown, otherwise: "unreadable" | "keep"): Fault {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof JobError && error.name === "Stopped") return { kind: "stopped" };
  if (error instanceof DOMException && error.name === "AbortError") return { kind: "stopped" };
  if (/no sentence/u.test(message)) return { kind: "noSentence" };
  const [, most = "", counted] = message.match(/more than ([\d,]+) (\p{L}+);/u) ?? [];
  const what = COUNTED.find((each) => each === counted);
  if (what) return { kind: "tooMany", what, most: Number(most.replaceAll(",", "")) };
  const name = error instanceof Error ? error.name : "";
  if (name === BROKEN_ZIP) return { kind: "brokenZip", name: message };
  return { kind: name === "RangeError" ? "tooMuch" : otherwise };
}
