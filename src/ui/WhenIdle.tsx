import { type ReactNode, useEffect, useState } from "react";
import type { LoadedAhead } from "@/lib/load-ahead";
import { whenIdle } from "@/lib/when-idle";
import { useSayingPart } from "./lazy-part";

interface WhenIdleProps<Part> {
  readonly source: LoadedAhead<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** Draws what a page can do without at first when there is nothing better to do, and nothing where it does not arrive. */
export function WhenIdle<Part>(props: WhenIdleProps<Part>) {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return idle ? <OncePresent {...props} /> : null;
}

function OncePresent<Part>({ source, children }: WhenIdleProps<Part>) {
  const { part } = useSayingPart(source);
  return part === undefined ? null : children(part);
}
