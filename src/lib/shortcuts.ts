import { createStored } from "./stored";

/**
 * Every single-key shortcut, declared once; its words are in messages/<language>/shortcut-list.ts under the same names, and
 * the `?` help lists them all. A feature answers one with `useShortcut("search", handler)`.
 */
export const SHORTCUTS = {
  help: { keys: ["?"], group: "everywhere" },
  search: { keys: ["/"], group: "everywhere" },
  language: { keys: ["l"], group: "everywhere" },
  nextSentence: { keys: ["j"], group: "story" },
  previousSentence: { keys: ["k"], group: "story" },
  openSources: { keys: ["Enter"], group: "story" },
  otherLanguage: { keys: ["t"], group: "story" },
  view: { keys: ["v"], group: "story" },
  nextMention: { keys: ["e"], group: "story" },
  previousMention: { keys: ["E"], group: "story" },
  nextStory: { keys: ["n"], group: "story" },
  previousStory: { keys: ["p"], group: "story" },
  save: { keys: ["s"], group: "story" },
  saveSentence: { keys: ["S"], group: "story" },
} as const satisfies Record<string, { readonly keys: readonly string[]; readonly group: ShortcutGroup }>;

export type ShortcutGroup = "everywhere" | "story";
export type ShortcutName = keyof typeof SHORTCUTS;
export const SHORTCUT_NAMES = Object.keys(SHORTCUTS) as readonly ShortcutName[];

/** Returns false where there was nothing to do, so that the key keeps its ordinary meaning. */
export type ShortcutHandler = (event: KeyboardEvent) => unknown;

/** Whether single keys act at all; a reader who dictates switches them off (WCAG 2.1.4). */
export const shortcutsOn = createStored(
  "izlek:shortcuts",
  (text) => text !== "off",
  (on) => (on ? null : "off"),
);

/** The shortcut a key press means. Letters also answer with caps lock on, unless the capital has a meaning of its own. */
export function shortcutOf(key: string): ShortcutName | undefined {
  const exact = SHORTCUT_NAMES.find((name) => isKeyOf(name, key));
  if (exact ?? key.length > 1) return exact;
  const small = key.toLocaleLowerCase("en");
  return SHORTCUT_NAMES.find((name) => isKeyOf(name, small));
}

function isKeyOf(name: ShortcutName, key: string): boolean {
  return (SHORTCUTS[name].keys as readonly string[]).includes(key);
}

const handlers = new Map<ShortcutName, ShortcutHandler[]>();

/** Answers a shortcut until the returned function is called; the one who came last goes first. */
export function answerShortcut(name: ShortcutName, handler: ShortcutHandler): () => void {
  if (handlers.size === 0) window.addEventListener("keydown", press);
  handlers.set(name, [handler, ...(handlers.get(name) ?? [])]);
  return () => {
    const left = (handlers.get(name) ?? []).filter((other) => other !== handler);
    if (left.length > 0) handlers.set(name, left);
    else handlers.delete(name);
    if (handlers.size === 0) window.removeEventListener("keydown", press);
  };
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (!shortcutsOn.get() || document.querySelector("dialog:modal")) return;
  const name = shortcutOf(event.key);
  const answered = name && handlers.get(name)?.some((handler) => handler(event) !== false);
  if (answered) event.preventDefault();
}

const OWN_KEYS =
  "input:not([type=checkbox], [type=radio]), textarea, select, [role=textbox], [role=combobox], [role=listbox], [role=slider]";

/** Whether the key belongs to the element that has the focus. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest(OWN_KEYS) !== null;
}
