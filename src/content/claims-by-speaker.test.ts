import { expect, test } from "vitest";
import { claimsBySpeaker } from "./claims-by-speaker";
import type { Story } from "./model";

const story: Story = {
  id: "a",
  date: "2020",
  title: { en: "A" },
  summary: { en: "A" },
  paragraphs: [
    { pairs: [{ en: "Nobody says so." }] },
    {
      pairs: [
        { en: "Words.", tr: "Sözler.", saidBy: "kcna", sources: [1] },
        { en: "Other words.", saidBy: { en: "a driver" } },
      ],
    },
  ],
  sources: [],
};

test("a claim says where it stands, counted from 1, and how it is worded", () => {
  expect([...claimsBySpeaker([story])]).toEqual([
    ["kcna", [{ story: "a", paragraph: 2, pair: 1, tr: "Sözler.", en: "Words." }]],
  ]);
});
