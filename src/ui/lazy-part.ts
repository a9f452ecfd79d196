import { type ComponentType, createContext, createElement, type ReactNode, use, useMemo } from "react";
import { type LoadedAhead, loadAhead, togetherWith } from "@/lib/load-ahead";
import { type Arrival, usePart } from "@/lib/use-part";

export interface MissingProps {
  readonly retry: () => void;
  /** It was asked for before, and did not arrive then either. */
  readonly again: boolean;
}

/** What stands in the place of a part of the app; given once, by whoever puts the screens together. */
export interface PartWords {
  readonly waiting: ReactNode;
  readonly Missing: ComponentType<MissingProps>;
  /** The words that no first draw says, and parts that come later do. */
  readonly words: LoadedAhead<unknown>;
}

export const PartWordsContext = createContext<PartWords>({
  waiting: null,
  Missing: () => null,
  words: { load: () => Promise.resolve(), loaded: () => true },
});

/** A part with the words it says, at once where both are here. */
export function useSayingPart<Part>(source: LoadedAhead<Part>): Arrival<Part> {
  const { words } = use(PartWordsContext);
  return usePart(useMemo(() => togetherWith(source, words), [source, words]));
}

/**
 * A component that loads on use. Unlike React's `lazy` one that did not arrive is told in its own place, leaves all else
 * standing, and can be asked for again. `waiting` keeps its place free, where the words would not.
 */
export function lazyPart<Props extends object>(
  request: () => Promise<ComponentType<Props>>,
  waiting?: ReactNode,
): (props: Props) => ReactNode {
  const source = loadAhead(request);
  return (props) => createElement(SayingPart<Props>, { source, waiting, props });
}

/**
 * The same for a part that may have been loaded ahead, and says nothing but what a first draw may; named on use, as its
 * module may be in a file that comes later.
 */
export function partOf<Props extends object>(
  source: () => LoadedAhead<ComponentType<Props>>,
  waiting?: ReactNode,
): (props: Props) => ReactNode {
  return (props) => createElement(Part<Props>, { source: source(), waiting, props });
}

interface PartProps<Props extends object> {
  readonly source: LoadedAhead<ComponentType<Props>>;
  readonly waiting: ReactNode;
  readonly props: Props;
}

function Part<Props extends object>({ source, waiting, props }: PartProps<Props>): ReactNode {
  return useDrawn(usePart(source), waiting, props);
}

function SayingPart<Props extends object>({ source, waiting, props }: PartProps<Props>): ReactNode {
  return useDrawn(useSayingPart(source), waiting, props);
}

function useDrawn<Props extends object>(
  { part, failures, retry }: Arrival<ComponentType<Props>>,
  waiting: ReactNode,
  props: Props,
): ReactNode {
  if (part) return createElement(part, props);
  // Not read before it is wanted: with each language come other words, and what reads them is drawn anew.
  const words = use(PartWordsContext);
  if (failures > 0) return createElement(words.Missing, { retry, again: failures > 1 });
  return waiting === undefined ? words.waiting : waiting;
}
