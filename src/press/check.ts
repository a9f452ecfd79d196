import type { EditionFiles } from "@/content/check-edition";
import { lineFinder } from "@/content/line-finder";
import { claims, storyPairs } from "@/content/mentions";
import type { Edition } from "@/content/model";
import { lintEdition } from "@/drafting/lint";
import type { Warning } from "@/drafting/lint-warning";
import { editionFolder } from "./edition-folder";
import { readEdition } from "./read-edition";
import { count, problemReport, warningLine } from "./report-problems";

/** `npm run check`: see `checkFolder`; the edition is the one in `EDITION`, else `edition/`. The exit code is 1 when it is not ok. */
export async function main(): Promise<number> {
  const { ok, report } = await checkFolder(editionFolder());
  if (ok) console.log(report);
  else console.error(report);
  return ok ? 0 : 1;
}

/** Every problem of an edition, one a line; or, when there is none, the lint's warnings, which an editor may leave or answer. */
export async function checkFolder(folder: string): Promise<{ ok: boolean; report: string }> {
  const { edition, files, problems } = await readEdition(folder);
  if (!edition) return { ok: false, report: problemReport(problems) };
  const warnings = locatedWarnings(edition, files);
  const verdict = `${folder}: nothing wrong, ${count(warnings.length, "warning")}. ${summary(edition)}`;
  return { ok: true, report: [...warnings.map(warningLine), verdict].join("\n") };
}

function locatedWarnings(edition: Edition, files: EditionFiles): Warning[] {
  const lineOf = lineFinder(files);
  return lintEdition(edition).map((warning) => ({
    ...warning,
    line: lineOf(warning.file, warning.path) ?? 1,
  }));
}

function summary({ stories, entities }: Edition): string {
  const pairs = stories.reduce((sum, story) => sum + storyPairs(story).length, 0);
  const said = stories.reduce((sum, story) => sum + claims(story).length, 0);
  return `${count(stories.length, "story", "stories")}, ${count(pairs, "sentence pair")}, ${count(said, "claim")}, ${count(entities.length, "entity", "entities")}.`;
}
