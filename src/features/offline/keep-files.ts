/** Where the service worker looks for content-hashed files; see press/service-worker.ts. */
export const KEPT_CACHE = "izlek-kept";

const AT_ONCE = 6;

/** The part of the Cache interface that keeping needs. */
export interface Keeper {
  readonly has: (address: string) => Promise<boolean>;
  /** Fetches and keeps a file; rejects where it does not arrive or does not fit. */
  readonly add: (address: string) => Promise<void>;
}

export interface KeepProgress {
  readonly done: number;
  readonly all: number;
}

/**
 * Brings every file that is not kept yet, a few at a time, so that a stopped download goes on where it was.
 * @param tell called after each file
 * @throws whatever the first file that failed was refused with; the others stay kept
 */
export async function keepFiles(
  addresses: readonly string[],
  keeper: Keeper,
  tell: (progress: KeepProgress) => void,
  stopped: () => boolean = () => false,
): Promise<void> {
  const waiting = [...addresses];
  let done = 0;
  const lane = async () => {
    for (let address = waiting.shift(); address !== undefined && !stopped(); address = waiting.shift()) {
      if (!(await keeper.has(address))) await keeper.add(address);
      done += 1;
      tell({ done, all: addresses.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** How many of the addresses are kept. */
export async function countKept(addresses: readonly string[], keeper: Pick<Keeper, "has">): Promise<number> {
  const kept = await Promise.all(addresses.map((address) => keeper.has(address)));
  return kept.filter(Boolean).length;
}
