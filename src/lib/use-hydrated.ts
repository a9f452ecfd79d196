import { useBrowserValue } from "./use-browser-value";

const never = () => () => {};
const yes = () => true;

/** False on the first draw of a prerendered page, which must be as it was printed; true soon after. */
export function useHydrated(): boolean {
  return useBrowserValue(never, yes, false);
}
