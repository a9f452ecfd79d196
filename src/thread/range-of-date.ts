import type { Thread } from "@/address/address";
import { isOpen, isoDay, isSimpleDate, parseEdtf } from "@/content/edtf";
import type { EdtfDate } from "@/content/model";

/**
 * The range a date stands for, as the address takes it: at year, month or day precision. Undefined where it has no such
 * ends: an open interval, a year past four digits.
 * @param edtf level 0 or 1
 */
export function rangeOfDate(edtf: EdtfDate): Pick<Thread, "from" | "to"> | undefined {
  const [first = "", last = first] = edtf.replaceAll(/[~?%]/g, "").split("/");
  if (isSimpleDate(first) && isSimpleDate(last)) return { from: first, to: last };
  const span = parseEdtf(edtf);
  if (!span || isOpen(span.start) || isOpen(span.end)) return undefined;
  const [from, to] = [isoDay(span.start), isoDay(span.end)];
  return isSimpleDate(from) && isSimpleDate(to) ? { from, to } : undefined;
}
