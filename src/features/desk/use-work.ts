import { useEffect, useRef, useState } from "react";
import type { DeskJob } from "./desk-jobs";
import { type Fault, faultOf } from "./fault";

/** What the desk is doing now. */
export interface Work {
  readonly job?: DeskJob;
  /** It has been at it for longer than a reader likes to wait without a word. */
  readonly isSlow: boolean;
  readonly fault?: Fault;
}

const PATIENCE = 8_000;
const IDLE: Work = { isSlow: false };

/** One job at a time: a new one ends the one before, and so does leaving the screen. */
export function useWork() {
  const [work, setWork] = useState(IDLE);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (!work.job || work.isSlow) return undefined;
    const slow = setTimeout(() => setWork((now) => ({ ...now, isSlow: true })), PATIENCE);
    return () => clearTimeout(slow);
  }, [work]);
  const fail = (fault: Fault) => setWork({ isSlow: false, fault });
  /** Undefined where it failed, which the reader is told, or was stopped. */
  const run = async <T>(job: DeskJob, task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setWork({ job, isSlow: false });
    try {
      const output = await task(own.signal);
      if (running.current === own) setWork(IDLE);
      return output;
    } catch (error) {
      if (running.current === own) fail(faultOf(error, job === "press" ? "keep" : "unreadable"));
      return undefined;
    }
  };
  return { work, run, fail, stop: () => running.current?.abort() };
}
