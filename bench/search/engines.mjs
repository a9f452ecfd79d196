/** The engines that search is measured beside, each on the same stories: what it sends, and how it is asked. */

import { peer } from "../peers.mjs";

const FlexSearch = await peer("flexsearch");
const MiniSearch = await peer("minisearch");

const LANGUAGES = ["tr", "en"];
const FIELDS = ["title", "summary", "body"];

/** @param {{ stories: object[], searching: object }} data */
export const ENGINES = {
  İzlek: ({ stories, searching }) => {
    const built = searching.buildIndex(stories, []);
    const json = (value) => JSON.stringify(value);
    const head = json(built.head);
    const parts = built.parts.map(json);
    return {
      parts: parts.length,
      /** A source that counts what it hands out, as a browser would fetch it. */
      open(fetched) {
        fetched(head);
        const opened = new Map();
        const source = {
          head: { ...JSON.parse(head), folder: "" },
          async part(number) {
            if (!opened.has(number)) {
              fetched(parts[number]);
              opened.set(number, searching.openPart(JSON.parse(parts[number])));
            }
            return opened.get(number);
          },
          places: async (number) => {
            const places = json(built.places[number]);
            fetched(places);
            return JSON.parse(places);
          },
        };
        return async (text) =>
          (await searching.findStories(source, searching.closed(searching.parseQuery(text)), "tr")).hits.map(
            ({ position }) => position,
          );
      },
    };
  },

  ...(MiniSearch && {
    MiniSearch: (data) => miniSearch(data, {}),
    "MiniSearch, folded": (data) =>
      miniSearch(data, { processTerm: (term) => data.searching.loose(term, "tr").replace(/'.*$/u, "") }),
  }),

  ...(FlexSearch && { FlexSearch: flexSearch }),
};

function flexSearch({ texts }) {
  const index = new FlexSearch.Index({ tokenize: "forward" });
  for (const { id, title, summary, body } of texts) index.add(id, `${title} ${summary} ${body}`);
  const files = [];
  index.export((_, file) => {
    if (file) files.push(file);
  });
  return {
    parts: 1,
    open(fetched) {
      for (const file of files) fetched(file);
      return async (text) => [
        ...new Set(index.search(text, { limit: 1000 }).map((id) => Math.floor(id / 2))),
      ];
    },
  };
}

function miniSearch({ texts }, options) {
  const settings = { fields: FIELDS, ...options };
  const index = new MiniSearch(settings);
  index.addAll(texts);
  const json = JSON.stringify(index);
  return {
    parts: 1,
    open(fetched) {
      fetched(json);
      const loaded = MiniSearch.loadJSON(json, settings);
      return async (text) => [
        ...new Set(
          loaded
            .search(text, { combineWith: "AND", prefix: true, fuzzy: 0.2, boost: { title: 3 } })
            .map(({ id }) => Math.floor(id / 2)),
        ),
      ];
    },
  };
}

/** Each story as two documents, one a language, as the other engines take them. */
export function documentsOf(stories, plainText) {
  return stories.flatMap((story, position) =>
    LANGUAGES.map((language, i) => ({
      id: position * 2 + i,
      title: plainText(story.title[language] ?? ""),
      summary: plainText(story.summary[language] ?? ""),
      body: story.paragraphs
        .flatMap(({ pairs }) => pairs.map((pair) => plainText(pair[language] ?? "")))
        .join(" "),
    })),
  );
}
