import type { Thread } from "@/address/address";
import { type EntityHead, type EntityList, type Kind, kindOf } from "@/content/entity-list";
import type { StoryIndex } from "@/content/story-index";
import { isNamed } from "@/features/entities/is-named";
import type { Language } from "@/i18n/languages";
import { roleOf } from "@/thread/change-thread";

export interface Facet {
  readonly entity: EntityHead;
  readonly count: number;
  /** In any role. */
  readonly followed: boolean;
  readonly leftOut: boolean;
}

export type FacetOrder = "count" | "name";

interface FacetRequest {
  readonly index: StoryIndex;
  readonly entities: EntityList;
  /** By entity number. */
  readonly counts: readonly number[];
  readonly thread: Thread;
  readonly language: Language;
  /** What the name must contain, in either language's spelling; folded. */
  readonly words: string;
  readonly order: FacetOrder;
  /** In the order of these, whatever `order` says. */
  readonly held?: FacetGroups | undefined;
}

export type FacetGroups = Readonly<Record<Kind, readonly Facet[]>>;

/** The entities by shape; followed ones first, then by count or by the language's alphabet. */
export function facetGroups(request: FacetRequest): FacetGroups {
  const { index, entities, counts, thread } = request;
  const groups: Record<Kind, Facet[]> = { person: [], place: [], organisation: [], thing: [] };
  for (const [number, id] of index.entities.entries()) {
    const entity = entities.byId.get(id);
    if (!entity || !isNamed(entity, request.words)) continue;
    const role = roleOf(thread, id);
    const [followed, leftOut] = [role !== undefined, role === "without"];
    groups[kindOf(entity.type)].push({ entity, count: counts[number] ?? 0, followed, leftOut });
  }
  const held = Object.values(request.held ?? {}).flat();
  const places = new Map(held.map(({ entity }, place) => [entity.id, place]));
  const placeOf = ({ entity }: Facet) => places.get(entity.id) ?? places.size;
  const compare = comparer(request);
  for (const group of Object.values(groups)) group.sort((a, b) => placeOf(a) - placeOf(b) || compare(a, b));
  return groups;
}

function comparer({ entities, language, order }: FacetRequest): (a: Facet, b: Facet) => number {
  const rank = entities.rank[language];
  const byName = (a: Facet, b: Facet) => (rank.get(a.entity.id) ?? 0) - (rank.get(b.entity.id) ?? 0);
  if (order === "name") return byName;
  return (a, b) => Number(b.followed) - Number(a.followed) || b.count - a.count || byName(a, b);
}
