/** What is printed into the pages and no script ever says. */
export const printed = {
  notStarted:
    "The list and the names could not be made interactive. The page can be read as it is; reloading usually helps.",
  noScript: {
    entities: "In this story",
    why: "Following names needs scripts; these pages work without them.",
  },
} as const;
