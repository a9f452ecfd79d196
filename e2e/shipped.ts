import { readFileSync } from "node:fs";
import { plainText } from "@/content/marks";
import type { Entity, Story } from "@/content/model";
import type { Language } from "@/i18n/languages";

/** A story of the shipped edition, as authored. */
export function shippedStory(id: string): Story {
  const file = new URL(`../edition/stories/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Story;
}

/** The title a reader sees, in a language the story has. */
export function titleOf(id: string, language: Language): string {
  return plainText(shippedStory(id).title[language] ?? "");
}

/** The name a reader sees. */
export function entityName(id: string, language: Language): string {
  const file = new URL("../edition/entities.json", import.meta.url);
  const entities = JSON.parse(readFileSync(file, "utf8")) as readonly Entity[];
  return entities.find((entity) => entity.id === id)?.name[language] ?? "";
}
