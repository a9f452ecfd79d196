export const pictures = {
  stage: {
    help: "Drag to move; Ctrl and the wheel, two fingers or + and − to zoom. Arrow keys go from mark to mark; a mark follows.",
    closer: "Closer",
    further: "Further away",
    whole: "All of it",
  },
  graph: {
    label: "Who appears with whom",
    who: "Name",
    failed: "The picture could not be drawn here; the table says the same.",
  },
  map: {
    label: "Map of the places",
    list: "Places by number of stories",
    cluster_one: "{{name}} and {{count}} more place: come closer",
    cluster_other: "{{name}} and {{count}} more places: come closer",
  },
} as const;
