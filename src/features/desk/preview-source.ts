import type { Edition, EditionInfo, Entity, Story } from "@/content/model";
import { sortStories } from "@/content/sort-stories";

/** Whether a preview is read with the shipped stories around it or by itself. */
export type PreviewPlace = "among" | "instead";

/** What somebody wants to read before it is published. */
export interface Addition {
  /** There where a whole edition was dropped. */
  readonly info?: EditionInfo;
  readonly entities: readonly Entity[];
  readonly stories: readonly Story[];
}

/** What a preview is made from; it is made anew when the shipped edition changes. */
export interface PreviewSource extends Addition {
  readonly place: PreviewPlace;
}

/** Adds to a preview, or corrects it: what has the same id is replaced. A whole edition replaces all. */
export function amend(source: PreviewSource | undefined, more: Addition, place: PreviewPlace): PreviewSource {
  if (!source || more.info) return { ...more, place };
  return {
    ...source,
    place,
    entities: byId(source.entities, more.entities),
    stories: byId(source.stories, more.stories),
  };
}

/** The edition as the preview reads it. Its id is its own, so that what is saved while reading doesn't mix with the readers'. */
export function previewEdition(source: PreviewSource, shipped: Edition): Edition {
  const { info, place } = source;
  const isAlone = place === "instead";
  const own = info && isAlone;
  return {
    info: { ...(own ? info : shipped.info), id: `${(own ? info : shipped.info).id}-preview` },
    entities: own ? source.entities : byId(shipped.entities, source.entities),
    stories: sortStories(isAlone ? source.stories : byId(shipped.stories, source.stories)),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[], more: readonly Item[]): Item[] {
  return [...new Map([...items, ...more].map((item) => [item.id, item])).values()];
}
