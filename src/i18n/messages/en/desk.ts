export const desk = {
  title: "Desk",
  what: "For editors. Give the desk an article as plain text and it drafts a story: the sentences paired, the names and dates marked, and a list of what only a person can do. Or give it a whole edition and it lists every problem. Either can be read at once, with thread and timeline, before anything is published.",
  stays: "Everything happens in this browser; nothing leaves this device.",
  noScript:
    "The desk needs scripts, which are switched off here. The commands “npm run draft” and “npm run check” do the same on a computer.",
  preview: {
    label: "Preview",
    among_one: "{{count}} story of yours is read among the published ones. Only this browser shows it.",
    among_other:
      "{{count}} stories of yours are read among the published ones. Only this browser shows them.",
    instead_one:
      "{{count}} story of yours is read in place of the published ones. Only this browser shows it.",
    instead_other:
      "{{count}} stories of yours are read in place of the published ones. Only this browser shows them.",
    edition_one:
      "An edition of yours with {{count}} story is read in place of the published one. Only this browser shows it.",
    edition_other:
      "An edition of yours with {{count}} stories is read in place of the published one. Only this browser shows it.",
    desk: "To the desk",
    end: "End preview",
  },
} as const;
