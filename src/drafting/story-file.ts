import type { Story } from "@/content/model";

/** A story as its file in an edition's `stories/` holds it. */
export function storyFile(story: Story): string {
  return `${JSON.stringify({ $schema: "../story.schema.json", ...story }, undefined, 2)}\n`;
}
