import { createContext, type ReactNode, use, useCallback, useState } from "react";
import { afterPaint } from "@/lib/after-paint";

const AnnounceContext = createContext<(message: string) => void>(() => {});

/** Says a message politely to a screen reader; the same message twice is said twice (WCAG 4.1.3). */
export function useAnnounce(): (message: string) => void {
  return use(AnnounceContext);
}

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ message: "", turn: 0 });
  const announce = useCallback(
    // What is seen comes first.
    (message: string) => void afterPaint(() => setSaid((before) => ({ message, turn: before.turn + 1 }))),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="sr-only">
        {/* A changed trailing space makes screen readers say a repeated message. */}
        {said.message + (said.turn % 2 === 0 ? "" : "\u00a0")}
      </div>
    </AnnounceContext>
  );
}
