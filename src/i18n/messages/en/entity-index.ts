/** The A–Z, the graph and the map of the people and places. */
export const entityIndex = {
  find: "Find a name",
  kindFilter: "Show",
  allKinds: "All",
  letters: "Letters",
  names_one: "{{count}} name",
  names_other: "{{count}} names",
  look: "Show as",
  looks: { alphabet: "A–Z", graph: "Who with whom", map: "Map" },
} as const;
