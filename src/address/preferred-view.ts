import { createStored } from "@/lib/stored";
import { useStored } from "@/lib/use-stored";
import { VIEWS, type View } from "./address";
import { useAddress } from "./use-address";

/** The view the reader chose last; undefined until one was chosen. */
export const preferredView = createStored<View | undefined>(
  "izlek:view",
  (text) => VIEWS.find((view) => view === text),
  (view) => view ?? null,
);

/** The view that links to stories are written with: the one preferred, else the one in the address. */
export function useLinkView(): View {
  const { view } = useAddress();
  return useStored(preferredView, undefined) ?? view;
}
