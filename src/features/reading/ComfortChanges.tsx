import { useEffect } from "react";
import { applyComfort, comfortStore } from "./comfort";

/**
 * The head script did it for this page; here follow the changes, another tab's too, and one that came before this did:
 * a page may lie in the back/forward cache meanwhile.
 */
export function ComfortChanges() {
  useEffect(() => {
    const apply = () => applyComfort(comfortStore.get(), document.documentElement);
    apply();
    return comfortStore.subscribe(apply);
  }, []);
  return null;
}
