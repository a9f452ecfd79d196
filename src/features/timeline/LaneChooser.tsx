import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { MOST_LANES } from "./lane-limits";
import { moveLane } from "./lanes";
import type { Lanes } from "./use-lanes";

/** Which lanes there are and in which order, by buttons alone. */
export function LaneChooser({ lanes }: { readonly lanes: Lanes }) {
  const { t } = useTranslation();
  const { language } = useAddress();
  const { entities } = useEdition();
  const ids = lanes.all.map(({ id }) => id);
  const others = entities.order[language]
    .flatMap((number) => entities.heads[number] ?? [])
    .filter(({ id }) => !ids.includes(id));
  return (
    <div className="tl-panel">
      <ol aria-label={t(($) => $.timeline.lanes)} className="stack-1">
        {lanes.all.map(({ id, head }, at) => {
          const name = head.name[language];
          const act = (label: string, sign: string, next: readonly string[], disabled = false) => (
            <button
              type="button"
              className={`button tl-tool ${disabled ? "border-rule text-muted opacity-70" : ""}`}
              aria-label={label}
              aria-disabled={disabled}
              onClick={() => !disabled && lanes.choose(next)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d={sign} />
              </svg>
            </button>
          );
          return (
            <li key={id} className="flex items-center gap-2">
              {act(
                t(($) => $.timeline.up, { name }),
                "M8 13V3M4 7l4-4 4 4",
                moveLane(ids, id, -1),
                at === 0,
              )}
              {act(
                t(($) => $.timeline.down, { name }),
                "M8 3v10M4 9l4 4 4-4",
                moveLane(ids, id, 1),
                at === ids.length - 1,
              )}
              {act(
                t(($) => $.timeline.remove, { name }),
                "M4 4l8 8M12 4l-8 8",
                ids.filter((other) => other !== id),
              )}
              <span className="text-sm">{name}</span>
            </li>
          );
        })}
      </ol>
      <p className="mt-3 flex flex-wrap items-center gap-3 text-sm">
        {ids.length < MOST_LANES && (
          <select
            aria-label={t(($) => $.timeline.add)}
            value=""
            onChange={(event) => event.target.value && lanes.choose([...ids, event.target.value])}
            className="tap min-h-9 max-w-full rounded-lg border border-control bg-raised px-2"
          >
            <option value="">{t(($) => $.timeline.addChoice)}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
        {lanes.chosen && (
          <button type="button" className="button" onClick={() => lanes.choose(undefined)}>
            {t(($) => $.timeline.automatic)}
          </button>
        )}
      </p>
    </div>
  );
}
