import { createElement } from "react";
import { Chrono } from "react-chrono";
import { createRoot } from "react-dom/client";
import { half, readStories, timed, until } from "./timing";

const { stories } = await readStories();
const root = createRoot(document.getElementById("root"));
const nodes = () => document.getElementById("root").querySelectorAll("*").length;
const item = ({ day, title }) => ({
  title: new Date(day * 86_400_000).toISOString().slice(0, 10),
  cardTitle: title,
});
const draw = (list) => root.render(createElement(Chrono, { items: list.map(item), mode: "VERTICAL" }));
globalThis.bench = {
  draw: () =>
    timed(async () => {
      draw(stories);
      await until(() => nodes() > stories.length);
    }),
  filter: () =>
    timed(async () => {
      const before = nodes();
      draw(half(stories));
      await until(() => nodes() < before);
    }),
};
