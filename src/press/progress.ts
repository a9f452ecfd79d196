const STEP_MS = 2000;

/**
 * Says how far a long part of the build is, at most every two seconds, so that a short one stays silent.
 * @param say writes one line
 */
export function progress(
  what: string,
  total: number,
  say: (line: string) => void,
  now: () => number = Date.now,
): (done: number) => void {
  let last = now();
  return (done) => {
    const time = now();
    if (time - last < STEP_MS) return;
    last = time;
    say(`${what}: ${done} of ${total}`);
  };
}
