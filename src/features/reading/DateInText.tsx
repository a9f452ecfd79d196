import type { Address } from "@/address/address";
import { Link } from "@/address/Link";
import type { EdtfDate } from "@/content/model";
import { withRange } from "@/thread/change-thread";
import { rangeOfDate } from "@/thread/range-of-date";

interface DateInTextProps {
  /** Where the text stands. */
  readonly address: Address;
  readonly words: string;
  readonly edtf: EdtfDate;
  readonly suffix: string;
}

/** A date in running text, told to machines where HTML has a form for it; it leads to its place on the timeline. */
export function DateInText({ address, words, edtf, suffix }: DateInTextProps) {
  const { language, thread } = address;
  const range = rangeOfDate(edtf);
  const time = (
    <time className="mark-name" dateTime={/^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined}>
      {words}
    </time>
  );
  if (!range) {
    return (
      <span className="mark-date">
        {time}
        {suffix}
      </span>
    );
  }
  return (
    <Link
      to={{ language, view: "single", screen: { name: "stories" }, thread: withRange(thread, range) }}
      className="mark mark-date"
    >
      {time}
      {suffix}
    </Link>
  );
}
