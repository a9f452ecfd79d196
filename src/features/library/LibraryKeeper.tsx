import { useAddressPart } from "@/address/use-address";
import { lazyPart } from "@/ui/lazy-part";
import { useLibrary } from "./use-library";
import { useVisit } from "./use-visit";

const TroubleNote = lazyPart(async () => (await import("./TroubleNote")).TroubleNote, null);

/** Brings what is kept once the page has been painted, notes the story that is open, tells of trouble. */
export function LibraryKeeper() {
  useVisit(useAddressPart(({ screen }) => (screen.name === "story" ? screen.id : undefined)));
  const [troubled] = useLibrary(({ telling, trouble }) => telling && trouble !== undefined);
  return troubled && <TroubleNote />;
}
