/** A part of the app that loads on use, or ahead of it where a page was drawn with it. */
export interface LoadedAhead<Part> {
  readonly load: () => Promise<Part>;
  /** The part, if it is here. */
  readonly loaded: () => Part | undefined;
}

/**
 * Unlike a lazy component, a part that was loaded ahead is there in the very first draw: what was prerendered can then be
 * taken over in one go, although its code is no part of other pages.
 */
export function loadAhead<Part>(request: () => Promise<Part>): LoadedAhead<Part> {
  let part: Part | undefined;
  let pending: Promise<Part> | undefined;
  const remember = (arrived: Part) => {
    // The file of another version may have come under its name.
    if (arrived === undefined) throw new Error("A part of the app is not what it should be");
    part = arrived;
    return arrived;
  };
  const forget = (reason: unknown) => {
    pending = undefined;
    throw reason;
  };
  return {
    load: () => {
      pending ??= request().then(remember).catch(forget);
      return pending;
    },
    loaded: () => part,
  };
}

/** A part that is of use only with another; it is there when both are. */
export function togetherWith<Part>(part: LoadedAhead<Part>, other: LoadedAhead<unknown>): LoadedAhead<Part> {
  return {
    load: async () => (await Promise.all([part.load(), other.load()]))[0],
    loaded: () => (other.loaded() === undefined ? undefined : part.loaded()),
  };
}
