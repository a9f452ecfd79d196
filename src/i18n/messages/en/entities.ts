export const entities = {
  title: "People and places",
  kinds: { person: "People", place: "Places", organisation: "Organisations", thing: "Things and events" },
  kind: {
    person: "person",
    place: "place",
    organisation: "organisation",
    vehicle: "vehicle",
    treaty: "treaty",
    event: "event",
  },
  following_one: "Following {{name}}: {{count}} story",
  following_other: "Following {{name}}: {{count}} stories",
  unfollowed_one: "No longer following {{name}}: {{count}} story",
  unfollowed_other: "No longer following {{name}}: {{count}} stories",
  undo: "Undo",
  openPage: "Open page",
} as const;
