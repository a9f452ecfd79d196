import type { EdtfDate } from "@/content/model";

interface DateInTextProps {
  readonly words: string;
  readonly edtf: EdtfDate;
  readonly suffix: string;
}

/** A date in running text, told to machines where HTML has a form for it. */
export function DateInText({ words, edtf, suffix }: DateInTextProps) {
  return (
    <span className="mark-date">
      <time className="mark-name" dateTime={/^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined}>
        {words}
      </time>
      {suffix}
    </span>
  );
}
