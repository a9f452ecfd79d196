import { useEffect } from "react";
import { applyComfort, comfortStore } from "./comfort";

/** The head script did it for this page; here follow the changes, another tab's too. */
export function ComfortChanges() {
  useEffect(
    () => comfortStore.subscribe(() => applyComfort(comfortStore.get(), document.documentElement)),
    [],
  );
  return null;
}
