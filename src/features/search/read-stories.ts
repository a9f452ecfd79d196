import type { QueryClient } from "@tanstack/react-query";
import { languageOf, shardOf, textOf } from "@/content/catalogue";
import type { Story } from "@/content/model";
import { catalogueQuery, storyQuery } from "@/content/queries";
import type { StoryIndex } from "@/content/story-index";
import type { Language } from "@/i18n/languages";
import { excerptOf, type FoundPassage, findPassages, type MarkedExcerpt } from "@/searching/find-passages";
import type { StoryHit } from "@/searching/find-stories";
import type { Matcher } from "@/searching/matcher";

/** A story in the language it was found in. */
export interface FoundStory {
  readonly id: string;
  readonly position: number;
  readonly language: Language;
  readonly title: MarkedExcerpt;
}

/** A story's best sentence. */
export interface FoundSentence extends FoundStory {
  readonly passage: FoundPassage;
}

interface ReadStory extends FoundStory {
  readonly headline: boolean;
  readonly passage: FoundPassage | undefined;
}

/** What the best stories say of it; where a story's file doesn't arrive its title is taken from the catalogue, or it is left out. */
export async function readStories(
  client: QueryClient,
  hits: readonly StoryHit[],
  index: StoryIndex,
  matcher: Matcher,
): Promise<readonly ReadStory[]> {
  const read = hits.map(async (hit): Promise<ReadStory | undefined> => {
    const id = index.ids[hit.position] ?? "";
    // Somebody is typing: whoever is offline is not kept waiting for a second attempt.
    const story = await client.fetchQuery({ ...storyQuery(id), retry: false }).catch(() => undefined);
    const { position, language, headline } = hit;
    if (!story) {
      const title = await titleInCatalogue(client, hit, index.size, matcher);
      return title && { id, position, headline, passage: undefined, ...title };
    }
    const [passage] = findPassages(story, language, matcher);
    return { id, position, language, headline, passage, title: titleOf(story, language, matcher) };
  });
  return (await Promise.all(read)).filter((story) => story !== undefined);
}

function titleOf({ title }: Story, language: Language, matcher: Matcher): MarkedExcerpt {
  return excerptOf(title[language] ?? title.tr ?? title.en ?? "", language, matcher);
}

async function titleInCatalogue(
  client: QueryClient,
  { position, language }: StoryHit,
  size: number,
  matcher: Matcher,
): Promise<Pick<FoundStory, "language" | "title"> | undefined> {
  const { shard, at } = shardOf(position, size);
  const asked = client.fetchQuery({ ...catalogueQuery(language, shard), retry: false });
  const title = (await asked.catch(() => undefined))?.[at]?.title;
  if (title === undefined) return undefined;
  const [text, own] = [textOf(title), languageOf(title) ?? language];
  return { language: own, title: { text, marks: matcher.marks(text, own) } };
}
