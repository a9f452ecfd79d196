export const entityCard = {
  undo: "Undo",
  openPage: "Open page",
  whichOne: "Which one?",
  inAll_one: "In {{count}} story",
  inAll_other: "In {{count}} stories",
  allOfThread_one: "Show {{count}} story in the list",
  allOfThread_other: "Show {{count}} stories in the list",
  roles: { with: "All of", any: "Any of", without: "Leave out" },
} as const;
