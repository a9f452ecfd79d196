import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite, makeEdition } from "./sites.mjs";

/** The press alone, from nothing: the program itself is built in two seconds, whatever the edition. */
export function building(stories) {
  return bench(`Build of ${stories} stories from nothing`, stories, () => ({ anew: true }));
}

/** The press again, after one sentence of one story has changed. */
export function rebuilding(stories) {
  return bench(`Build of ${stories} stories again, after one sentence changed`, stories, () => {
    changeOneSentence(makeEdition(stories));
    return {};
  });
}

function bench(title, stories, prepare) {
  return {
    title,
    async open() {
      const run = async () => {
        const { seconds, pages, drawn } = buildSite(stories, prepare());
        return { seconds, perStory: (1000 * seconds) / stories, pages, pagesDrawn: drawn };
      };
      return { targets: [{ name: "press", own: true, run }], close: () => {} };
    },
    rounds: stories > 1000 ? 1 : 2,
    warm: false,
    limits: {},
    grows: ["seconds"],
  };
}

let changes = 0;

function changeOneSentence(edition) {
  const folder = join(edition, "stories");
  const [name] = readdirSync(folder);
  const story = JSON.parse(readFileSync(join(folder, name), "utf8"));
  const [pair] = story.paragraphs[0].pairs;
  changes += 1;
  const language = pair.tr === undefined ? "en" : "tr";
  pair[language] = `${pair[language]} ${Date.now()}-${changes}`;
  writeFileSync(join(folder, name), `${JSON.stringify(story, null, 1)}\n`);
}
