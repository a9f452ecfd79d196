import { type RefObject, useEffect } from "react";

/** What is around the sentences of the language being copied. */
const EXTRAS = ".borrowed, .said-by, .pair-button, .pair-detail";

/** Copying a stretch of the story gives the text of one language, the one the selection began in, by paragraphs. */
export function useCleanCopy(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = text.current;
    const copy = (event: ClipboardEvent) => {
      const selection = window.getSelection();
      if (!selection || selection.isCollapsed || !event.clipboardData) return;
      const began = elementOf(selection.anchorNode);
      if (began?.closest(".pair-detail")) return;
      const other = began?.closest(".half-other") !== null && began !== null;
      const words = cleanText(selection.getRangeAt(0).cloneContents(), other);
      if (words === "") return;
      event.clipboardData.setData("text/plain", words);
      event.preventDefault();
    };
    element?.addEventListener("copy", copy);
    return () => element?.removeEventListener("copy", copy);
  }, [text]);
}

function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

/** The words of a copied piece of the page, one language of it. */
export function cleanText(piece: DocumentFragment, other: boolean): string {
  const unwanted = other ? `${EXTRAS}, .half:not(.half-other)` : `${EXTRAS}, .half-other`;
  for (const extra of piece.querySelectorAll(unwanted)) extra.remove();
  const blocks = [...piece.querySelectorAll("p, h2")];
  const texts = blocks.length === 0 ? [piece.textContent] : blocks.map((block) => block.textContent);
  return texts
    .map((words) => words.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("\n\n");
}
