import { useEffect, useRef } from "react";
import { type SayOptions, say } from "./speaker";
import type { Spoken } from "./speech-queue";

interface Saying extends SayOptions {
  readonly onSentence: (id: string) => void;
}

/** Says what is given until something else is, or nothing. */
export function useSaying(spoken: Spoken | undefined, saying: Saying): void {
  const latest = useRef(saying);
  useEffect(() => {
    latest.current = saying;
  });
  const { voices, speed } = saying;
  useEffect(() => {
    if (!spoken) return undefined;
    latest.current.onSentence(spoken.id);
    return say(spoken, {
      voices,
      speed,
      onEnd: () => latest.current.onEnd(),
      onFailure: () => latest.current.onFailure(),
    });
  }, [spoken, voices, speed]);
}
