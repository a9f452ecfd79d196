import type { Screen } from "@/address/address";
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
  site: Site,
  { entities }: LoadedEdition,
  language: Language,
  { printed }: Messages,
  story: Story,
): string {
  const links = mentionedEntities(story)
    .flatMap((id) => entities.byId.get(id) ?? [])
    .map(({ id, name }) => linkTo(site, language, { name: "entity", id }, name[language]));
  return noScriptLinks(printed.noScript.entities, printed.noScript.why, links);
}

/** For readers of the list without scripts: where the pages of all entities are, as no thread narrows it. */
export function allEntitiesLink(site: Site, language: Language, { shell, printed }: Messages): string {
  const words = shell.nav.entities;
  return noScriptLinks(words, printed.noScript.why, [linkTo(site, language, { name: "entities" }, words)]);
}

function linkTo({ base }: Site, language: Language, screen: Screen, words: string): string {
  return `<a href="${base}${formatPath({ language, screen }).slice(1)}">${escapeHtml(words)}</a>`;
}

function noScriptLinks(label: string, why: string, links: readonly string[]): string {
  return `<nav class="page" aria-label="${escapeHtml(label)}"><p>${escapeHtml(why)}</p>${links.join(" · ")}</nav>`;
}
