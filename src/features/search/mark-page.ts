import "./found.css";
import type { QueryClient } from "@tanstack/react-query";
import { isLanguage, type Language } from "@/i18n/languages";
import type { Matcher } from "@/searching/matcher";
import { matcherFor } from "./run-search";

const NAME = "found";
/** Texts of the edition stand in elements of these kinds; each is looked through as a whole. */
const BLOCKS = "main :is(.prose, article) :is(p, h1, h2, h3)";

/** Keeps the words marked in the page's texts, as these come and change; the returned function stops. */
export async function markPage(client: QueryClient, words: string, ofThread: boolean): Promise<() => void> {
  const matcher = await matcherFor(client, words, ofThread).catch(() => undefined);
  if (!matcher) return () => undefined;
  let frame = 0;
  const mark = () => {
    frame = 0;
    CSS.highlights.set(NAME, new Highlight(...rangesOf(matcher)));
  };
  const later = () => {
    frame ||= requestAnimationFrame(mark);
  };
  const observer = new MutationObserver(later);
  const main = document.querySelector("main");
  if (main) observer.observe(main, { childList: true, subtree: true, characterData: true });
  mark();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    CSS.highlights.delete(NAME);
  };
}

function rangesOf(matcher: Matcher): Range[] {
  const blocks = [...document.querySelectorAll(BLOCKS)];
  return blocks.flatMap((block) => runsOf(block).flatMap((run) => rangesIn(run, matcher)));
}

/** Text nodes that follow one another in one language; a name and its suffix stand in two. */
interface TextRun {
  readonly language: Language;
  readonly nodes: Text[];
}

function runsOf(block: Element): readonly TextRun[] {
  const runs: TextRun[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const language = languageAt(node);
    const last = runs.at(-1);
    if (last?.language === language) last.nodes.push(node);
    else runs.push({ language, nodes: [node] });
  }
  return runs;
}

function languageAt(node: Text): Language {
  const said = node.parentElement?.closest("[lang]")?.getAttribute("lang");
  return isLanguage(said) ? said : "tr";
}

function rangesIn({ language, nodes }: TextRun, matcher: Matcher): readonly Range[] {
  const text = nodes.map(({ data }) => data).join("");
  return matcher.marks(text, language).map(({ start, end }) => {
    const range = new Range();
    range.setStart(...pointAt(nodes, start));
    range.setEnd(...pointAt(nodes, end, true));
    return range;
  });
}

/** An end belongs to the node it closes, a start to the one it opens. */
function pointAt(nodes: readonly Text[], offset: number, closing = false): [Text, number] {
  let rest = offset;
  for (const node of nodes) {
    if (rest < node.length || (closing && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  throw new RangeError(`No text at ${offset}`);
}
