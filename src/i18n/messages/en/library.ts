export const library = {
  title: "Saved",
  save: "Save",
  saveNamed: "Save: {{title}}",
  saveSentence: "Save sentence",
  saveThread: "Save thread",
  said: { saved: "Saved", removed: "No longer saved" },
  mark: { new: "New", updated: "Updated" },
  news: {
    title: "New since your last visit",
    count_one: "{{count}} story is new since your last visit",
    count_other: "{{count}} stories are new since your last visit",
    markAll: "Mark all as seen",
    marked: "All stories are marked as seen",
  },
  understood: "Understood",
  trouble: {
    forbidden:
      "This browser does not let İzlek keep anything. What you save lasts until you leave the page; you can read on as usual.",
    full: "The browser’s storage is full. What you saved last lasts until you leave the page; export it from the Saved screen to be safe.",
    newer:
      "What you saved was kept by a newer İzlek than the one in this tab, so it is left untouched. Close the other tabs and reload the page to see it.",
    corrupt:
      "Some of what was saved could not be read. The rest is here, and the unreadable part has been set aside.",
    evicted:
      "The browser has thrown away what you had saved here. If you exported it to a file, the Saved screen brings it back.",
    absent:
      "This part did not arrive; the connection may be down. What you save now is not kept. You can read on as usual.",
  },
} as const;
