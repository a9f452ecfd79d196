import type { ShortcutGroup, ShortcutName } from "@/lib/shortcuts";

const names = {
  help: "Show these keys",
  search: "Search",
  language: "Switch to Turkish",
  nextSentence: "Next sentence",
  previousSentence: "Previous sentence",
  openSources: "Sources of the sentence",
  otherLanguage: "The sentence in Turkish",
  view: "Change the view",
  nextMention: "Next mention of those you follow",
  previousMention: "Previous mention of those you follow",
  nextStory: "Next story on the thread",
  previousStory: "Previous story on the thread",
  save: "Save the story",
  saveSentence: "Save the sentence",
} as const satisfies Record<ShortcutName, string>;

const groups = { everywhere: "Everywhere", story: "In a story" } as const satisfies Record<
  ShortcutGroup,
  string
>;

export const shortcutList = {
  intro: "Single keys work while you are not typing in a field.",
  on: "Single-key shortcuts are on",
  onHint: "Switch them off if you dictate or press keys by accident. Tab, arrows and Enter always work.",
  notKept: "The browser does not let this be kept; it holds until you leave the page.",
  names,
  groups,
} as const;
