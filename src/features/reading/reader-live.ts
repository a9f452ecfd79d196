import "./reader-live.css";
import { copyCleanly } from "./copy-cleanly";

/** What only an answering page of a story needs, after its first paint: its looks, and copies that are clean. */
export function comeAlive(): void {
  // As often as it is said, there is one of it.
  document.addEventListener("copy", copyCleanly);
}
