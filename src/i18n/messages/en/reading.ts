export const reading = {
  sources: "Sources",
  source: { archived: "archived copy", undated: "undated" },
  accordingTo: "According to: {{speaker}}",
  readingTime_one: "{{count}} min read",
  readingTime_other: "{{count}} min read",
  published: "Published {{date}}",
  updated: "Updated {{date}}",
  neighbours: "Before and after",
} as const;
