import type { PerLanguage } from "@/i18n/languages";
import type { Entity, EntityType } from "./model";

/** What every screen needs of the entities; the rest of an entity loads with its card or page. */
export interface EntityHead {
  readonly id: string;
  readonly type: EntityType;
  readonly name: PerLanguage<string>;
  readonly short?: PerLanguage<string>;
}

/** As shipped: heads, and for each language the order of names as its alphabet has it (engines differ, so it is not recomputed). */
export interface EntityListFile {
  readonly heads: readonly EntityHead[];
  readonly order: PerLanguage<readonly number[]>;
}

export interface EntityList extends EntityListFile {
  readonly byId: ReadonlyMap<string, EntityHead>;
  /** Rank of an id in the alphabet of each language. */
  readonly rank: PerLanguage<ReadonlyMap<string, number>>;
}

/** The rest of an entity: aliases, note, where it is. */
export type EntityDetail = Omit<Entity, "name" | "short" | "type">;

export function openEntities(file: EntityListFile): EntityList {
  const rankOf = (order: readonly number[]) =>
    new Map(order.map((n, rank) => [file.heads[n]?.id ?? "", rank]));
  return {
    ...file,
    byId: new Map(file.heads.map((head) => [head.id, head])),
    rank: { tr: rankOf(file.order.tr), en: rankOf(file.order.en) },
  };
}

/** The four shapes of the interface. */
export const KINDS = ["person", "place", "organisation", "thing"] as const;
export type Kind = (typeof KINDS)[number];

export function kindOf(type: EntityType): Kind {
  return type === "person" || type === "place" || type === "organisation" ? type : "thing";
}
