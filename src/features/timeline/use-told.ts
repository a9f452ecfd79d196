import { useEffect, useState } from "react";
import { afterPaint } from "@/lib/after-paint";

/** More than the picture is to be there: what was printed is whole, of what scripts draw the rest follows once that has been painted. */
export function useTold(live: boolean): boolean {
  const [told, setTold] = useState(!live);
  useEffect(() => (told ? undefined : afterPaint(() => setTold(true))), [told]);
  return told;
}
