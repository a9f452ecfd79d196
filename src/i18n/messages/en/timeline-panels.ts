/** What is said in what opens on a press in the timeline: a mark’s card, the choice of lanes, dates in writing. */
export const timelinePanels = {
  openGroup: "Zoom to these",
  listAll_one: "Show {{count}} story in the list",
  listAll_other: "Show all {{count}} stories in the list",
  typedHint: "A year, a month or a day: 2023, September 2023, 13 September 2023 or 13.09.2023",
  typedWrong:
    "“{{text}}” is no date. Write a year, a month or a day, such as 2023, September 2023 or 13.09.2023.",
  apply: "Set the dates",
  add: "Add a lane",
  addChoice: "Choose a name…",
  remove: "Remove the lane {{name}}",
  up: "Move {{name}} up",
  down: "Move {{name}} down",
  automatic: "Let the thread choose",
} as const;
