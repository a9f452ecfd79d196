import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { half, readStories, timed } from "./timing";

const { stories } = await readStories();
const first = stories[0].day;
const span = stories.at(-1).day - first || 1;
const root = createRoot(document.getElementById("root"));

// Every page stands before a timeline comes into it.
flushSync(() => root.render(createElement("p", null, `${stories.length} stories, ${stories.at(-1).title}`)));

/** React and SVG as one writes it first: every story is a group with a circle and its title. */
function Plain({ list }) {
  const marks = list.map(({ id, day, title }, i) =>
    createElement(
      "g",
      { key: id, transform: `translate(${20 + ((day - first) / span) * 1160},${30 + (i % 6) * 100})` },
      createElement("circle", { r: 4 }),
      createElement("text", { x: 7, y: 4 }, title),
    ),
  );
  return createElement("svg", { width: 1200, height: 700 }, marks);
}

const draw = (list) => timed(() => flushSync(() => root.render(createElement(Plain, { list }))));
globalThis.bench = { draw: () => draw(stories), filter: () => draw(half(stories)) };
