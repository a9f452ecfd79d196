import type { Screen } from "@/address/address";
import type { EntityHead } from "@/content/entity-list";
import { sayDate } from "@/content/say-date";
import type { Messages } from "@/i18n/create-i18n";
import type { Language } from "@/i18n/languages";

/** What a title is made of; the story's and the entity's own names come from their files. */
export interface TitleParts {
  readonly screen: Screen;
  readonly language: Language;
  readonly messages: Messages;
  readonly editionTitle: string;
  readonly storyTitle?: string | undefined;
  readonly entity?: EntityHead | undefined;
}

/** The document's title: the screen first, the edition last, so that tabs can be told apart. */
export function screenTitle({
  screen,
  language,
  messages,
  editionTitle,
  storyTitle,
  entity,
}: TitleParts): string {
  const own = (): string | undefined => {
    switch (screen.name) {
      case "stories":
        return undefined;
      case "story":
        return storyTitle;
      case "entity":
        return entity ? entity.name[language] : messages.shell.notFound.title;
      case "archive":
        return messages.stories.year.replace("{{year}}", sayDate(screen.year, language));
      case "not-found":
        return messages.shell.notFound.title;
      default:
        return messages.shell.nav[screen.name];
    }
  };
  return [own(), editionTitle, "İzlek"].filter(Boolean).join(" · ");
}
