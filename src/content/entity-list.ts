import type { PerLanguage, SomeLanguage } from "@/i18n/languages";
import type { Entity, EntityType, MarkedText } from "./model";

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

/** What a card tells, and the content hash by which the entity's own file is found. */
export interface ListedDetail extends EntityDetail {
  readonly hash: string;
}

/** By id; one file holds `DETAILS_SIZE` entities. */
export type DetailsShard = Readonly<Record<string, ListedDetail>>;

/** How many entities one details file tells of; the first holds the most mentioned, which are asked for most. */
export const DETAILS_SIZE = 200;

/** Which details file tells of the entity with a number of the index. */
export function detailsShardOf(number: number): number {
  return Math.floor(number / DETAILS_SIZE);
}

/** A sentence that the entity is the speaker of; `paragraph` and `pair` are counted from 1. */
export interface Claim extends SomeLanguage<MarkedText> {
  readonly story: string;
  readonly paragraph: number;
  readonly pair: number;
}

/** What an entity's own page needs and no other place has. */
export interface EntityFile {
  readonly detail: EntityDetail;
  readonly claims: readonly Claim[];
  /** The land around a place with coordinates, as path data of a `LOCATOR_BOX`. */
  readonly land?: string;
}

/** Where an entity's own file stands under `data/`. */
export function entityFileName(id: string, hash: string): string {
  return `entities/${id}.${hash}.json`;
}

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

/** The entities as they were authored, put together from what is shipped of them. */
export function entitiesOf(heads: readonly EntityHead[], details: readonly DetailsShard[]): Entity[] {
  const byId: DetailsShard = Object.assign({}, ...details);
  return heads.flatMap((head) => {
    const detail = byId[head.id];
    if (!detail) return [];
    const { hash: _hash, ...rest } = detail;
    return [{ ...head, ...rest }];
  });
}
