import { mentionedEntities } from "@/content/mentions";
import type { AcceptedWarning, Edition, Story } from "@/content/model";
import { strict } from "@/i18n/fold";
import { gazetteerOf } from "./gazetteer";
import { markFindings } from "./lint-marks";
import { pairFindings } from "./lint-pairs";
import { storyFindings } from "./lint-story";
import { bilingualsOf, paragraphBilinguals, sidesOf } from "./lint-texts";
import type { Finding, Warning } from "./lint-warning";
import { splitSentences } from "./split-sentences";

/**
 * Everything in a checked edition that an editor should look at. A warning that the story answers (`accepted`: the rule, the
 * place or one above it, the reason) is left out; an answer that answers nothing is a warning itself.
 */
export function lintEdition(edition: Edition): Warning[] {
  const gazetteer = gazetteerOf(edition.entities);
  const repeated = repeatedSentences(edition.stories);
  return [
    ...paragraphBilinguals(edition.info.about ?? [], "about").flatMap((each) =>
      inFile("edition.json", pairFindings(each)),
    ),
    ...unmentionedEntities(edition),
    ...edition.stories.flatMap((story) => {
      const findings = [
        ...markFindings(story, gazetteer),
        ...bilingualsOf(story).flatMap(pairFindings),
        ...storyFindings(story),
        ...(repeated.get(story.id) ?? []),
      ];
      return inFile(`stories/${story.id}.json`, answered(findings, story.accepted ?? []));
    }),
  ];
}

function inFile(file: string, findings: readonly Finding[]): Warning[] {
  return findings.map((finding) => ({ ...finding, file }));
}

function answered(findings: readonly Finding[], answers: readonly AcceptedWarning[]): Finding[] {
  const open = findings.filter((finding) => !answers.some((answer) => isAnswered(answer, finding)));
  const idle = answers.flatMap((answer, i) =>
    findings.some((finding) => isAnswered(answer, finding)) ? [] : [idleAnswer(answer, i)],
  );
  return [...open, ...idle];
}

function isAnswered({ warning, at }: AcceptedWarning, { rule, path }: Finding): boolean {
  if (warning !== rule) return false;
  return at === undefined || path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`);
}

function idleAnswer({ warning, at }: AcceptedWarning, i: number): Finding {
  return {
    rule: "idle-answer",
    path: `accepted[${String(i)}]`,
    message: "An accepted warning is not there (any more).",
    found: at === undefined ? warning : `${warning} at ${at}`,
    suggestion: "Take the answer out, or mend its rule or place.",
  };
}

function unmentionedEntities({ entities, stories }: Edition): Warning[] {
  const mentioned = new Set(stories.flatMap(mentionedEntities));
  return entities.flatMap(({ id }, i) =>
    mentioned.has(id)
      ? []
      : [
          {
            rule: "unmentioned-entity" as const,
            file: "entities.json",
            path: `[${String(i)}]`,
            message: "No story mentions this entity.",
            found: id,
            suggestion: "Mark it where it is named, or take it out.",
          },
        ],
  );
}

/** Shorter sentences may well be said twice. */
const SHORTEST_REPEATED = 25;

/** Sentences of the texts (titles apart) that stand in the edition before, by story. */
function repeatedSentences(stories: readonly Story[]): Map<string, Finding[]> {
  const first = new Map<string, string>();
  const byStory = new Map<string, Finding[]>();
  for (const story of stories) {
    const findings: Finding[] = [];
    for (const { path, language, plain } of bilingualsOf(story)
      .filter(({ kind }) => kind !== "title")
      .flatMap(sidesOf)) {
      for (const sentence of splitSentences(plain, language).filter(
        ({ length }) => length >= SHORTEST_REPEATED,
      )) {
        const key = strict(sentence, language);
        const before = first.get(key);
        if (before === undefined) first.set(key, `${story.id}, ${path}`);
        else findings.push(repeatedSentence(path, sentence, before));
      }
    }
    byStory.set(story.id, findings);
  }
  return byStory;
}

function repeatedSentence(path: string, sentence: string, before: string): Finding {
  return {
    rule: "repeated-sentence",
    path,
    message: "The same sentence stands in the edition before.",
    found: `${before}: “${sentence.length > 70 ? `${sentence.slice(0, 70)}…` : sentence}”`,
    suggestion: "Say it once, or in other words.",
  };
}
