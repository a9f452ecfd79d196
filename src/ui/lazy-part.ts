import { type ComponentType, createContext, createElement, type ReactNode, use } from "react";
import { type LoadedAhead, loadAhead } from "@/lib/load-ahead";
import { usePart } from "@/lib/use-part";

export interface MissingProps {
  readonly retry: () => void;
  /** It was asked for before, and did not arrive then either. */
  readonly again: boolean;
}

/** What stands in the place of a part of the app; given once, by whoever puts the screens together. */
export interface PartWords {
  readonly waiting: ReactNode;
  readonly Missing: ComponentType<MissingProps>;
}

export const PartWordsContext = createContext<PartWords>({ waiting: null, Missing: () => null });

/**
 * A component that loads on use. Unlike React's `lazy` one that did not arrive is told in its own place, leaves all else
 * standing, and can be asked for again. `waiting` keeps its place free, where the words would not.
 */
export function lazyPart<Props extends object>(
  request: () => Promise<ComponentType<Props>>,
  waiting?: ReactNode,
): (props: Props) => ReactNode {
  const source = loadAhead(request);
  return partOf(() => source, waiting);
}

/** The same for a part that may have been loaded ahead; named on use, as its module may be in a file that comes later. */
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
  const words = use(PartWordsContext);
  const { part, failures, retry } = usePart(source);
  if (part) return createElement(part, props);
  if (failures > 0) return createElement(words.Missing, { retry, again: failures > 1 });
  return waiting === undefined ? words.waiting : waiting;
}
