/** How many times more cases than usual property tests try; `npm run fuzz` asks for many. */
const TIMES = Number(process.env["FUZZ_TIMES"] ?? 1);

/** @param usual how many cases a property meets in every run of the tests */
export const fuzzRuns = (usual: number) => ({ numRuns: usual * TIMES });
