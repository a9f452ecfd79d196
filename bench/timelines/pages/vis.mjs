import { DataSet, DataView as KeptView, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.css";
import { half, readStories, timed, until } from "./timing";

const { stories } = await readStories();
let kept = new Set(stories.map(({ id }) => id));
let timeline;
const view = new KeptView(
  new DataSet(
    stories.map(({ id, day, title }) => ({ id, start: new Date(day * 86_400_000), content: title })),
  ),
  { filter: ({ id }) => kept.has(id) },
);
globalThis.bench = {
  draw: () =>
    timed(async () => {
      timeline = new Timeline(document.getElementById("root"), view, { height: "700px" });
      await until(() => document.querySelector(".vis-item"));
    }),
  filter: () =>
    timed(async () => {
      let changed = false;
      timeline.on("changed", () => {
        changed = true;
      });
      kept = new Set(half(stories).map(({ id }) => id));
      view.refresh();
      await until(() => changed);
    }),
};
