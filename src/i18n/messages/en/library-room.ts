/** What only the library's own screen and its notices say; it comes after the first draw. */
export const libraryRoom = {
  stories: "Stories",
  sentences: "Sentences",
  threads: "Threads",
  unfinished: "Continue reading",
  history: "Reading history",
  older: "Earlier days",
  progress: "sentence {{at}} of {{all}}",
  gone: "No longer in this edition",
  freshInThread_one: "{{count}} new",
  freshInThread_other: "{{count}} new",
  find: "Find in what is saved",
  noneFound: "Nothing here has all of these words.",
  sort: "Order",
  orders: { saved: "Saved last first", title: "By title, A–Z", date: "Newest story first" },
  remove: "Remove",
  removeNamed: "Remove: {{name}}",
  removed: "Removed: {{name}}",
  undo: "Undo",
  empty: {
    title: "Nothing is saved yet. This is how it fills:",
    story: {
      title: "Stories",
      text: "Press Save at the top of a story, the bookmark beside it in the list, or the key s.",
    },
    sentence: {
      title: "Sentences",
      text: "Tap a sentence and choose Save sentence, or press S on it. It is kept in both languages, to practise or take to Anki.",
    },
    thread: {
      title: "Threads",
      text: "Follow a few names and choose Save thread. It tells from then on how many of its stories are new.",
    },
    history: {
      title: "Reading history",
      text: "What you open is listed here by day, and where you stopped. What is new or changed on your next visit is marked.",
    },
  },
  practice: {
    open: "Practise",
    place: "{{at}} / {{all}}",
    show: "Show the other language",
    hide: "Hide it",
    next: "Next",
    previous: "Previous",
    turn: "Ask in the other language",
    none: "None of these sentences is saved in both languages.",
  },
  anki: {
    csv: "For Anki (CSV)",
    tsv: "For Anki (TSV)",
    saved_one: "{{count}} sentence saved as a file",
    saved_other: "{{count}} sentences saved as a file",
    left_one: "{{count}} sentence has one language only and was left out.",
    left_other: "{{count}} sentences have one language only and were left out.",
  },
  kept: {
    title: "What is kept, and where",
    what: "Kept are: what you save, which stories you opened on which day, where you stopped in them, and which stories you have seen.",
    where:
      "All of it stays in this browser on this device. There is no account and no server; nobody else sees it.",
    risk: "Clearing the browser’s data removes it, and some browsers do so by themselves after weeks without a visit. A file keeps it safe and takes it to another browser.",
    export: "Export to a file",
    import: "Import a file",
    clear: "Clear everything",
    sure: "This removes all that is saved, the reading history and the places where you stopped. The text size and colours stay.",
    clearYes: "Yes, clear everything",
    clearNo: "Keep it",
    cleared: "Everything is cleared",
  },
  imported: {
    added_one: "{{count}} thing was added.",
    added_other: "{{count}} things were added.",
    already_one: "{{count}} was here already.",
    already_other: "{{count}} were here already.",
    replaced_one: "{{count}} of them had been saved later in the file, and that one is kept.",
    replaced_other: "{{count}} of them had been saved later in the file, and those are kept.",
  },
  refused: {
    title: "The file was not imported; nothing has changed.",
    unreadable: "The browser could not read it.",
    notJson: "It is not a JSON file, or only a part of one.",
    foreign: "It is not a file that İzlek exported.",
    newer: "A newer İzlek wrote it. Reload the page to get the newest version, then try again.",
    otherEdition: "It belongs to another edition, “{{edition}}”.",
    broken: "Something in it is damaged: {{where}}.",
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
  noScript:
    "Saving needs scripts: everything is kept in this browser, by the page itself. The stories can be read without them.",
} as const;
