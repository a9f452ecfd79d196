import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import type { EdtfDate } from "@/content/model";
import { withRange } from "@/thread/change-thread";
import { rangeOfDate } from "@/thread/range-of-date";

interface DateInTextProps {
  readonly words: string;
  readonly edtf: EdtfDate;
  readonly suffix: string;
}

/** A date in running text, told to machines where HTML has a form for it; it leads to its place on the timeline. */
export function DateInText({ words, edtf, suffix }: DateInTextProps) {
  const { language, thread } = useAddress();
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
