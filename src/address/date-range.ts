import { parseEdtf } from "@/content/edtf";

/** Above 0 where the range would be empty: `from` starts after `to` has ended. Both are simple dates. */
export function compareRange(from: string, to: string): number {
  return (parseEdtf(from)?.start ?? 0) - (parseEdtf(to)?.end ?? 0);
}
