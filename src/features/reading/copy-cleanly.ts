import { cleanText } from "./clean-text";

/**
 * Answers a copy: a stretch of a story gives its words without the tools among them, in the language the selection began in.
 * What holds neither text nor tools (a few sources, another screen) is left to the browser, which keeps its links.
 */
export function copyCleanly(event: ClipboardEvent): void {
  const article = document.querySelector(".prose")?.closest("article");
  const selection = window.getSelection();
  if (!article || !selection || selection.isCollapsed || isField(event.target)) return;
  const range = selection.getRangeAt(0);
  const mixed = [...article.querySelectorAll(".prose, .reader-bar")].some((part) =>
    range.intersectsNode(part),
  );
  if (!mixed || elementOf(range.commonAncestorContainer)?.closest(".pair-detail")) return;
  const other = elementOf(selection.anchorNode)?.closest(".half-other") != null;
  const words = cleanText(inside(article, range), other);
  if (words === "") return;
  event.clipboardData?.setData("text/plain", words);
  event.preventDefault();
}

/** What is selected of the story, if more than that is. */
function inside(article: Element, range: Range): DocumentFragment {
  const part = range.cloneRange();
  if (!article.contains(range.startContainer)) part.setStart(article, 0);
  if (!article.contains(range.endContainer)) part.setEnd(article, article.childNodes.length);
  return part.cloneContents();
}

/** Of a field its own words are copied. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea") !== null;
}

function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
