import { mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { decodeText } from "@/content/decode-text";
import { dayOfIso } from "@/content/edtf";
import type { Entity } from "@/content/model";
import { type DraftedStory, draftStory } from "@/drafting/draft-story";
import { type ProposedName, proposedEntities } from "@/drafting/propose-names";
import { storyFile } from "@/drafting/story-file";
import { isLanguage, type Language } from "@/i18n/languages";
import { editionFolder } from "./edition-folder";
import { requireEntities } from "./read-edition";
import { count } from "./report-problems";
import { writeWhole } from "./write-whole";

const USAGE = `npm run draft -- article.txt --lang tr|en --published YYYY-MM-DD [--other article.txt] [--out file.json] [--force]
npm run draft -- article.txt --lang tr|en --published YYYY-MM-DD --entities

Drafts a story from an article in plain text (from standard input where no file is named) and lists what is left to do.
--other     the same article in the other language; the two are aligned
--out       where to write the story; its name is the story's id (stories/<id>.json of the edition if left out)
--force     overwrite that file
--entities  print the names that entities.json lacks, ready for it, and write no story`;

/** What somebody asked for wrongly; the message says how to ask. */
class UsageError extends Error {}

interface Request {
  readonly article: string | undefined;
  readonly language: Language;
  readonly published: string;
  readonly other: string | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
  readonly entities: boolean;
}

/** `npm run draft`. The exit code is 2 where the command is used wrongly, 1 where it cannot be done. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const request = readRequest(args);
    const entities = await requireEntities(editionFolder());
    await (request.entities ? printEntities(request, entities) : writeStory(request, entities));
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const { lang, published, other, out, force = false, entities = false } = values;
  if (positionals.length > 1)
    throw new UsageError(`One article at a time, please: ${positionals.join(", ")}.`);
  if (!isLanguage(lang))
    throw new UsageError(
      `Say the article's language: --lang tr or --lang en${lang === undefined ? "" : `, not ${lang}`}.`,
    );
  if (published === undefined) {
    throw new UsageError(
      "Say the day the article was published, --published YYYY-MM-DD: words like “dün” and “yesterday” count from it.",
    );
  }
  if (dayOfIso(published) === undefined)
    throw new UsageError(`--published ${published} is no day; YYYY-MM-DD was expected.`);
  return { article: positionals[0], language: lang, published, other, out, force, entities };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = { lang: text, published: text, other: text, out: text, force: flag, entities: flag };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function draft(
  { article, language, published, other, out }: Request,
  entities: readonly Entity[],
): Promise<DraftedStory> {
  const text = await readText(article);
  const otherText = other === undefined ? undefined : await readText(other);
  const id = out === undefined ? undefined : storyIdOf(out);
  return draftStory(
    {
      text,
      language,
      published,
      ...(otherText !== undefined && { other: otherText }),
      ...(id !== undefined && { id }),
    },
    entities,
  );
}

function storyIdOf(out: string): string {
  const id = basename(out, ".json");
  if (!out.endsWith(".json") || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    throw new UsageError(
      `--out ${out}: a story's file is <id>.json, and an id is words of a–z and 0–9 joined by hyphens.`,
    );
  }
  return id;
}

async function readText(file: string | undefined): Promise<string> {
  const name = file ?? "standard input";
  const bytes = await (file === undefined ? buffer(process.stdin) : readFile(file)).catch(
    (error: unknown) => {
      throw new Error(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    },
  );
  const { text, fault } = decodeText(bytes);
  if (text === undefined)
    throw new Error(
      `${name}${fault?.position ? `:${String(fault.position.line)}` : ""}: found ${fault?.found ?? "nothing"}; an article in UTF-8 was expected.`,
    );
  if (text.includes("\0")) throw new Error(`${name}: found a zero byte; that is no plain text.`);
  return text;
}

async function writeStory(request: Request, entities: readonly Entity[]): Promise<void> {
  const drafted = await draft(request, entities);
  const stories = join(editionFolder(), "stories");
  if (request.out === undefined) await mkdir(stories, { recursive: true });
  const file = request.out ?? join(stories, `${drafted.story.id}.json`);
  await writeWhole(file, storyFile(drafted.story), request.force);
  console.log(report(file, drafted));
}

/** What was drafted, and what is left to do, each with its place. */
function report(file: string, { counts, toDo, newNames }: DraftedStory): string {
  const { paragraphs, sentences, mentions, dates } = counts;
  return [
    `${file}: ${count(paragraphs, "paragraph")}, ${count(sentences, "sentence")}, ${count(mentions, "mention")}, ${count(dates, "date")}.`,
    "",
    "To do:",
    ...toDo.map(({ path, what }) => `- ${path}: ${what}`),
    ...(newNames.length > 0
      ? [
          "",
          "Names that entities.json lacks (--entities prints them ready for it):",
          ...newNames.map(nameLine),
        ]
      : []),
  ].join("\n");
}

function nameLine({ name, type, count, around }: ProposedName): string {
  return `- ${name}: ${type}? ${String(count)} × in “…${around}…”`;
}

/** The entries go to standard output, where and how often to the other. */
async function printEntities(request: Request, entities: readonly Entity[]): Promise<void> {
  const { newNames } = await draft(request, entities);
  console.error(newNames.map(nameLine).join("\n"));
  console.log(JSON.stringify(proposedEntities(newNames), undefined, 2));
}
