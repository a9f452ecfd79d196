import { type FormEvent, useId, useState } from "react";
import { compareRange } from "@/address/date-range";
import { useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";
import { readTyped } from "./thread-range";
import type { EditableRange } from "./use-range";

const ENDS = ["from", "to"] as const;

/** The dates of the thread in writing. */
export function TypedRange({ range }: { readonly range: EditableRange }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [typed, setTyped] = useState({ from: range.thread.from ?? "", to: range.thread.to ?? "" });
  const [wrong, setWrong] = useState<(typeof ENDS)[number]>();
  const hint = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = { from: readTyped(typed.from), to: readTyped(typed.to) };
    const miss = ENDS.find((end) => read[end] === undefined);
    setWrong(miss);
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
            onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
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
