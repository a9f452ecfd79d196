import { useAddress } from "@/address/use-address";
import { TroubleNote } from "./TroubleNote";
import { useVisit } from "./use-visit";

/** Brings what is kept once the page has been painted, notes the story that is open, tells of trouble. */
export function LibraryKeeper() {
  const { screen } = useAddress();
  useVisit(screen.name === "story" ? screen.id : undefined);
  return <TroubleNote />;
}
