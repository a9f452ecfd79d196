import { formatPath } from "@/address/format-address";
import type { LoadedEdition } from "@/content/edition-context";
import { mentionedEntities } from "@/content/mentions";
import type { Story } from "@/content/model";
import type { Messages } from "@/i18n/create-i18n";
import type { Language } from "@/i18n/languages";
import { escapeHtml } from "./page-html";
import type { Site } from "./site";

/** For readers without scripts: the pages of the story's entities, which do what following does. */
export function entityLinks(
  { base }: Site,
  { entities }: LoadedEdition,
  language: Language,
  { shell: { noScript } }: Messages,
  story: Story,
): string {
  const links = mentionedEntities(story)
    .flatMap((id) => entities.byId.get(id) ?? [])
    .map(({ id, name }) => {
      const path = formatPath({ language, screen: { name: "entity", id } }).slice(1);
      return `<a href="${base}${path}">${escapeHtml(name[language])}</a>`;
    });
  return `<nav class="page" aria-label="${escapeHtml(noScript.entities)}"><p>${escapeHtml(noScript.why)}</p>${links.join(" · ")}</nav>`;
}
