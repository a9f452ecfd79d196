import { createStored } from "@/lib/stored";

/** What a reader made of the lanes. */
export interface KeptLanes {
  /** Ids of the chosen lanes, top lane first; undefined leaves them to the thread. */
  readonly ids?: readonly string[];
  /** Those that were taken away: following them doesn't bring their lanes back. */
  readonly out: readonly string[];
  /** Whether all lanes are shown; undefined leaves it to the width of the screen. */
  readonly open?: boolean;
}

export const NOTHING_KEPT: KeptLanes = { out: [] };

/** The lanes of an edition as this reader left them; they stay in this browser. */
export const keptLanes = (edition: string) => {
  const known = stores.get(edition) ?? createStored<KeptLanes>(`izlek:timeline:${edition}`, read, write);
  stores.set(edition, known);
  return known;
};

const stores = new Map<string, ReturnType<typeof createStored<KeptLanes>>>();

/**
 * The lanes after the reader has made `next` of those that were `shown`, all of them to be seen; undefined leaves them to
 * the thread again.
 */
export function withChoice(
  { out, open }: KeptLanes,
  shown: readonly string[],
  next: readonly string[] | undefined,
): KeptLanes {
  if (!next) return { out: [], ...(open !== undefined && { open }) };
  const gone = shown.filter((id) => !next.includes(id));
  const still = out.filter((id) => !next.includes(id) && !gone.includes(id));
  return { ids: next, out: [...still, ...gone], open: true };
}

function read(text: string | null): KeptLanes {
  if (text === null) return NOTHING_KEPT;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return NOTHING_KEPT;
    const { ids, out, open } = value as Partial<Record<keyof KeptLanes, unknown>>;
    return {
      ...(Array.isArray(ids) && { ids: texts(ids) }),
      out: Array.isArray(out) ? texts(out) : [],
      ...(typeof open === "boolean" && { open }),
    };
  } catch {
    return NOTHING_KEPT;
  }
}

function texts(list: readonly unknown[]): readonly string[] {
  return list.filter((each) => typeof each === "string");
}

function write(kept: KeptLanes): string | null {
  return kept.ids === undefined && kept.open === undefined ? null : JSON.stringify(kept);
}
