export const search = {
  label: "Search",
  open: "Open search",
  close: "Close search",
  failed: "The search index did not arrive",
} as const;
