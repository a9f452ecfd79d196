import { openIndex } from "@/content/story-index";

/** Four stories of four days; one name is in all of them, one in half, one in one, one in none. */
export const index = openIndex({
  edition: { id: "x", title: { tr: "", en: "" }, description: { tr: "", en: "" }, licence: "CC0-1.0" },
  ids: ["a", "b", "c", "d"],
  dates: ["2000", "2000", "2000", "2000"],
  start: [1, 2, 3, 4],
  end: [1, 2, 3, 4],
  entities: ["all", "half", "one", "nowhere"],
  mentions: [[0, 1], [0, 1], [0, 2], [0]],
  formerly: {},
  hashes: [],
  files: {},
});
