export const library = {
  title: "Saved",
  save: "Save",
  saveNamed: "Save: {{title}}",
  saveSentence: "Save sentence",
  saveThread: "Save thread",
  said: { saved: "Saved", removed: "No longer saved" },
  mark: { new: "New", updated: "Updated" },
  freshNamed: "{{name}}, new to you",
  news: {
    title: "New since your last visit",
    count_one: "{{count}} story is new or changed since your last visit",
    count_other: "{{count}} stories are new or changed since your last visit",
    markAll: "Mark all as seen",
    marked: "All stories are marked as seen",
  },
} as const;
