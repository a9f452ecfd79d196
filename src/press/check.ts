import { claims, storyPairs } from "@/content/mentions";
import type { Edition } from "@/content/model";
import { editionFolder, readEdition } from "./read-edition";
import { count, problemReport } from "./report-problems";

/**
 * `npm run check`: lists every problem of the edition in `EDITION` or `edition/`, one a line. The exit code is 1 when
 * there is one. Warnings of the lint come after the problems and leave the code as it is.
 */
export async function main(): Promise<number> {
  const folder = editionFolder();
  const { edition, problems } = await readEdition(folder);
  if (!edition) {
    console.error(problemReport(problems));
    return 1;
  }
  console.log(`${folder}: nothing wrong. ${summary(edition)}`);
  return 0;
}

function summary({ stories, entities }: Edition): string {
  const pairs = stories.reduce((sum, story) => sum + storyPairs(story).length, 0);
  const said = stories.reduce((sum, story) => sum + claims(story).length, 0);
  return `${count(stories.length, "story", "stories")}, ${count(pairs, "sentence pair")}, ${count(said, "claim")}, ${count(entities.length, "entity", "entities")}.`;
}
