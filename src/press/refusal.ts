/** Something for the publisher to mend. The message says what, and how; where in the program it was noticed helps nobody. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** By its name: the configuration of the build and the press are two programs, each with a class of its own. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === "Refusal";
}
