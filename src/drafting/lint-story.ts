import { parseMarked } from "@/content/marks";
import type { Pair, Story } from "@/content/model";
import { loose } from "@/i18n/fold";
import { LANGUAGES, type Language } from "@/i18n/languages";
import { bilingualsOf, type Side, sidesOf } from "./lint-texts";
import type { Finding } from "./lint-warning";

/** What a story can be warned of as a whole: its sources, its speakers, its quotes. */
export function storyFindings(story: Story): Finding[] {
  return [...fewPublishers(story), ...uncitedSources(story), ...absentSpeakers(story), ...mixedQuotes(story)];
}

function fewPublishers({ sources }: Story): Finding[] {
  const publishers = new Set(sources.map(({ publisher }) => loose(publisher, "en").trim()));
  if (publishers.size >= 2) return [];
  return [
    {
      rule: "few-publishers",
      path: "sources",
      message: "A story rests on fewer than two publishers.",
      found: [...new Set(sources.map(({ publisher }) => publisher))].join(", ") || "no source",
      suggestion: "Cite a second publisher.",
    },
  ];
}

function uncitedSources({ sources, paragraphs }: Story): Finding[] {
  const cited = new Set(paragraphs.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.sources ?? [])));
  return sources.flatMap(({ n, title }, i) =>
    cited.has(n)
      ? []
      : [
          {
            rule: "uncited-source" as const,
            path: `sources[${String(i)}]`,
            message: "No pair cites this source.",
            found: `${String(n)}: ${title}`,
            suggestion: "Cite it, or take it out.",
          },
        ],
  );
}

function absentSpeakers({ paragraphs }: Story): Finding[] {
  return paragraphs.flatMap(({ pairs }, i) =>
    pairs.flatMap((pair, j) => absentSpeaker(pair, `paragraphs[${String(i)}].pairs[${String(j)}]`)),
  );
}

function absentSpeaker(pair: Pair, path: string): Finding[] {
  const { saidBy } = pair;
  if (saidBy === undefined) return [];
  const missing = LANGUAGES.filter((language) => {
    const text = pair[language];
    if (text === undefined) return false;
    return typeof saidBy === "string" ? !marks(text, saidBy) : !names(text, saidBy[language], language);
  });
  const speaker = typeof saidBy === "string" ? saidBy : Object.values(saidBy).join(" / ");
  return missing.map((language) => ({
    rule: "absent-speaker" as const,
    path: `${path}.${language}`,
    message: "A claim's text does not name who makes it.",
    found: `saidBy ${speaker}`,
    suggestion:
      typeof saidBy === "string" ? "Name and mark the speaker in the text." : "Name the speaker in the text.",
  }));
}

function marks(text: string, id: string): boolean {
  return parseMarked(text).some((run) => run.kind === "mention" && run.targets.includes(id));
}

const STEM_LETTERS = 5;

/** Whether a word of the speaker's stands in the text, whatever its ending. */
function names(text: string, speaker: string | undefined, language: Language): boolean {
  const inText = loose(text, language);
  const words = loose(speaker ?? "", language).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.length === 0 || words.some((word) => inText.includes(word.slice(0, STEM_LETTERS)));
}

const STYLES = [
  { straight: /'/gu, curly: /[‘’]/gu, what: "apostrophes" },
  { straight: /"/gu, curly: /[“”]/gu, what: "quotes" },
] as const;

/** Straight and curly signs in one story: the rarer ones are listed. */
function mixedQuotes(story: Story): Finding[] {
  const sides = bilingualsOf(story).flatMap(sidesOf);
  return STYLES.flatMap(({ straight, curly, what }) => {
    const [straights, curlies] = [straight, curly].map((sign) =>
      sides.filter(({ plain }) => plain.search(sign) >= 0),
    );
    if (!straights?.length || !curlies?.length) return [];
    const isStraightRarer = count(sides, straight) <= count(sides, curly);
    const [rarer, sign] = isStraightRarer ? [straights, straight] : [curlies, curly];
    return rarer.map(({ path, plain }) => ({
      rule: "mixed-quotes" as const,
      path,
      message: `Straight and curly ${what} are mixed.`,
      found: plain.slice(Math.max(0, plain.search(sign) - 12), plain.search(sign) + 12),
      suggestion: `Use the story's other ${what} here: ${isStraightRarer ? "‘ ’ “ ”" : "' \""}`,
    }));
  });
}

function count(sides: readonly Side[], sign: RegExp): number {
  return sides.reduce((sum, { plain }) => sum + (plain.match(sign)?.length ?? 0), 0);
}
