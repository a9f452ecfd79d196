import type { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import type { Screen } from "@/address/address";
import { formatPath } from "@/address/format-address";
import { storiesOfYear } from "@/content/archive-years";
import { shardOf } from "@/content/catalogue";
import type { LoadedEdition } from "@/content/edition-context";
import { plainText } from "@/content/marks";
import type { Story } from "@/content/model";
import type { StoryIndex } from "@/content/story-index";
import { newestOf } from "@/features/entities/newest-of";
import { shownText } from "@/features/reading/shown-text";
import { LISTED } from "@/features/reading/ThreadPanel";
import { windowAround } from "@/features/reading/window-around";
import { createI18n, type Messages } from "@/i18n/create-i18n";
import type { Language } from "@/i18n/languages";
import { App } from "./App";
import { SAYS_LATE_WORDS, SCREEN_PARTS } from "./screen-parts";
import { screenTitle } from "./screen-title";
import { timelinePart } from "./timeline-part";

// Drawing to a string waits for nothing: what pages are drawn with must be here before.
await timelinePart.load();
await Promise.all(Object.values(SCREEN_PARTS).map(({ load }) => load()));

export { SAYS_LATE_WORDS };

export interface PageRequest {
  readonly language: Language;
  readonly screen: Screen;
  readonly client: QueryClient;
  readonly messages: Messages;
  readonly edition: LoadedEdition;
  /** The story of a story's page. */
  readonly story?: Story | undefined;
}

export interface DrawnPage {
  /** What stands in #root, as the browser will draw it first. */
  readonly app: string;
  readonly title: string;
  readonly description: string;
}

/** Draws one page; the files that `filesOf` names must be in `client` already. */
export function drawPage({ language, screen, client, messages, edition, story }: PageRequest): DrawnPage {
  const page = { pathname: formatPath({ language, screen }), language };
  const { title, description } = edition.index.edition;
  return {
    app: renderToString(
      <App page={page} client={client} i18n={createI18n(language, messages)} edition={edition} />,
    ),
    title: screenTitle({
      screen,
      language,
      messages,
      editionTitle: title[language],
      storyTitle: story && plainText(shownText(story.title, language).text),
      entity: screen.name === "entity" ? edition.entities.byId.get(screen.id) : undefined,
    }),
    description: story ? plainText(shownText(story.summary, language).text) : description[language],
  };
}

/** The keys of the files that a page's first draw needs. */
export function filesOf(
  index: StoryIndex,
  language: Language,
  screen: Screen,
  story?: Story,
): readonly string[] {
  const own = screen.name === "story" || screen.name === "entity" ? [`${screen.name}:${screen.id}`] : [];
  if (screen.name === "about") own.push("edition");
  if (story?.place !== undefined) own.push(`entity:${story.place}`);
  const shards = shardsOf(index, listedPositions(index, screen));
  return ["index", "entities", ...own, ...shards.map((shard) => `catalogue:${language}:${shard}`)];
}

/** The stories whose teasers the page shows first. */
function listedPositions(index: StoryIndex, screen: Screen): readonly number[] {
  switch (screen.name) {
    case "stories":
      return index.size > 0 ? [index.size - 1] : [];
    case "story":
      return windowAround([...index.ids.keys()], index.position.get(screen.id) ?? 0, LISTED);
    case "entity":
      return newestOf(index, screen.id);
    case "archive":
      return storiesOfYear(index, screen.year);
    default:
      return [];
  }
}

function shardsOf(index: StoryIndex, positions: readonly number[]): readonly number[] {
  const shards = positions.map((position) => shardOf(position, index.size).shard);
  return [...new Set(shards)].sort((a, b) => a - b);
}
