import { half, readStories, timed, until } from "./timing";

const { stories } = await readStories();
const slide = ({ id, day, title }) => {
  const date = new Date(day * 86_400_000);
  return {
    unique_id: id,
    start_date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    text: { headline: title },
  };
};

/** It has no filter: a change makes it anew. */
function make(list) {
  return timed(async () => {
    document.getElementById("root").replaceChildren();
    const options = { font: null, language: "en", hash_bookmark: false, width: 1200, height: 700 };
    const timeline = new globalThis.TL.Timeline("root", { events: list.map(slide) }, options);
    await until(() => timeline.ready);
  });
}
globalThis.bench = { draw: () => make(stories), filter: () => make(half(stories)) };
