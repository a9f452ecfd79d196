import { building, rebuilding } from "./building.mjs";
import { cards } from "./cards.mjs";
import { drafting } from "./draft.mjs";
import { following } from "./following.mjs";
import { graph } from "./graph.mjs";
import { matching } from "./match.mjs";
import { newsroomList, newsroomStory } from "./newsroom.mjs";
import { switching, switchingLong } from "./reading.mjs";
import { screens } from "./screens.mjs";
import { searching, turkishForms } from "./search.mjs";
import { story } from "./story.mjs";
import { timelines } from "./timelines.mjs";

const bySize = (name, sizes, make) =>
  Object.fromEntries(sizes.map((size) => [`${name}-${size}`, make(size)]));

/** Everything that is measured. What ends in a number is of that size, and its growth is told. */
export const BENCHES = {
  story,
  screens,
  newsroomList,
  newsroomStory,
  switching,
  switchingLong,
  following: following(1, 33),
  followingSlow: following(4, 60),
  cards: cards(1, 33),
  cardsSlow: cards(4, 60),
  graph,
  ...bySize("match", [30, 300, 1000, 10_000, 100_000], matching),
  ...bySize("search", [30, 300, 1000, 10_000], searching),
  turkishForms,
  ...bySize("draft", [50_000, 500_000, 5_000_000], drafting),
  ...bySize("build", [30, 300, 1000, 10_000], building),
  ...bySize("rebuild", [30, 300, 1000, 10_000], rebuilding),
  ...bySize("timelines", [30, 300, 3000], timelines),
  "timelines-10000": {
    ...timelines(10_000),
    limits: {
      draw: [
        { ratio: 0.01, to: "timelinejs" },
        { ratio: 0.05, to: "plain-svg" },
      ],
      filter: { ratio: 0.01, to: "timelinejs" },
    },
  },
  ...bySize("timelines-slow", [30, 3000, 10_000], (stories) => timelines(stories, { cpu: 4 })),
  "timelines-slow-300": {
    ...timelines(300, { cpu: 4 }),
    limits: { draw: { most: 150 }, filter: { most: 60 } },
  },
  "timeline-moved": {
    ...timelines(10_000, { only: ["izlek"] }),
    limits: { panP95: { most: 17.5 }, panMost: { most: 33.5 }, zoomMost: { most: 33.5 } },
  },
};
