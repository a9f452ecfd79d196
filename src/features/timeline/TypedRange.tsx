import { type FormEvent, useId, useState } from "react";
import { compareRange } from "@/address/date-range";
import { useAddress } from "@/address/use-address";
import { readTypedDate } from "@/content/read-typed-date";
import type { Language } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";
import type { ThreadRange } from "./thread-range";
import type { EditableRange } from "./use-range";
import { writeTypedDate } from "./write-typed-date";

const ENDS = ["from", "to"] as const;

type End = (typeof ENDS)[number];

interface Draft {
  /** The dates it was begun from. */
  readonly of: string;
  readonly typed: Readonly<Record<End, string>>;
  /** What was found to be no date. */
  readonly wrong?: End | undefined;
}

function inWriting({ from = "", to = "" }: ThreadRange, language: Language): Draft["typed"] {
  return { from: writeTypedDate(from, language), to: writeTypedDate(to, language) };
}

/** The dates of the thread in writing. */
export function TypedRange({ range }: { readonly range: EditableRange }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { language } = useAddress();
  // What is typed stands until the thread has other dates, however it came to them.
  const of = JSON.stringify(range.thread);
  const [draft, setDraft] = useState<Draft>();
  const { typed, wrong } = draft?.of === of ? draft : { typed: inWriting(range.thread, language) };
  const hint = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = { from: readTypedDate(typed.from), to: readTypedDate(typed.to) };
    const miss = ENDS.find((end) => read[end] === undefined);
    setDraft(miss && { of, typed, wrong: miss });
    if (miss) {
      announce(t(($) => $.timeline.typedWrong, { text: typed[miss] }));
      return;
    }
    const { from = "", to = "" } = read;
    const swapped = from && to && compareRange(from, to) > 0;
    const [first, last] = swapped ? [to, from] : [from, to];
    range.set({ ...(first && { from: first }), ...(last && { to: last }) });
  };

  return (
    <form onSubmit={submit} className="tl-panel flex flex-wrap items-end gap-3">
      {ENDS.map((end) => (
        <label key={end} className="text-sm">
          {t(($) => $.timeline[end])}
          <input
            value={typed[end]}
            onChange={(event) => setDraft({ of, typed: { ...typed, [end]: event.target.value }, wrong })}
            aria-describedby={hint}
            aria-invalid={wrong === end}
            inputMode="text"
            autoComplete="off"
            className="tap block min-h-9 w-36 rounded-lg border border-control bg-raised px-3"
          />
        </label>
      ))}
      <button type="submit" className="button">
        {t(($) => $.timeline.apply)}
      </button>
      <p id={hint} className={wrong ? "w-full text-sm text-thread" : "w-full text-sm text-muted"}>
        {wrong ? t(($) => $.timeline.typedWrong, { text: typed[wrong] }) : t(($) => $.timeline.typedHint)}
      </p>
    </form>
  );
}
