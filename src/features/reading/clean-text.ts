/** What is around the words of the story, and what is said about it: tools, notes, what a sentence unfolds. */
const EXTRAS =
  ".borrowed, .said-by, .pair-button, .pair-detail, div:has(> .reader-bar), .reader-notes, .no-print, .print-only, nav";
/** What of a language stands where: the title and the summary are halves too. */
const OWN = ".half:not(.half-other), h1, .story-summary:not(.half-other)";
const OTHER = ".half-other";

/**
 * The words of a copied piece of a story, one language of it, by paragraphs.
 * @param other whether it is the language the story is not read in
 */
export function cleanText(piece: DocumentFragment, other: boolean): string {
  for (const extra of piece.querySelectorAll(`${EXTRAS}, ${other ? OWN : OTHER}`)) extra.remove();
  const blocks = [...piece.querySelectorAll("p, h1, h2, li")];
  const texts = blocks.length === 0 ? [piece.textContent] : blocks.map((block) => block.textContent);
  return texts
    .map((words) => words.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("\n\n");
}
