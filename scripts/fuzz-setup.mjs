// For properties that name no number of cases of their own; see src/lib/fuzz-runs.ts.
import fc from "fast-check";

const times = Number(process.env.FUZZ_TIMES ?? 1);
if (times !== 1) fc.configureGlobal({ numRuns: 100 * times });
