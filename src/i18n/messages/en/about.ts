export const about = {
  size: {
    label: "Size",
    stories_one: "{{count}} story in two languages",
    stories_other: "{{count}} stories in two languages",
    entities_one: "{{count}} person, place, organisation or thing",
    entities_other: "{{count}} people, places, organisations and things",
  },
  cite: "To cite it",
  licence: "Licence of the texts",
  feeds: "Feeds",
  corrections: "Corrections to",
} as const;
