import { useRef } from "react";
import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { useHydrated } from "@/lib/use-hydrated";
import { useKeptEdition } from "./use-kept-edition";

/** "Keep this edition offline": how large it is, how far it is, and that it is there. */
export function KeepEdition() {
  const { t } = useTranslation();
  const { language } = useAddress();
  const hydrated = useHydrated();
  const { state, keep, stop } = useKeptEdition();
  const place = useRef<HTMLDivElement>(null);
  /** The button gives way to what it begins; the focus stays beside it. */
  const begin = () => {
    place.current?.focus({ preventScroll: true });
    keep();
  };
  const size = (bytes: number) =>
    new Intl.NumberFormat(language === "tr" ? "tr" : "en-GB", {
      style: "unit",
      unit: "megabyte",
      maximumFractionDigits: 1,
    }).format(Math.max(0.1, bytes / 1_000_000));
  return (
    <section aria-labelledby="keep-offline" className="mt-10 border-t border-rule pt-5">
      <h2 id="keep-offline" className="font-serif text-xl font-semibold">
        {t(($) => $.keptOffline.keep.title)}
      </h2>
      <p className="mt-2 text-muted">{t(($) => $.keptOffline.keep.text)}</p>
      {hydrated && (
        <div ref={place} tabIndex={-1} className="mt-3 stack-3">
          {state.kind === "ready" && (
            <button type="button" className="button" onClick={begin}>
              {t(($) => $.keptOffline.keep.start, { size: size(state.bytes) })}
            </button>
          )}
          {state.kind === "keeping" && (
            <>
              <progress
                className="block w-full max-w-[20rem]"
                aria-label={t(($) => $.keptOffline.keep.progress)}
                max={state.all}
                value={state.done}
              />
              <button type="button" className="button" onClick={stop}>
                {t(($) => $.keptOffline.keep.stop)}
              </button>
            </>
          )}
          <p role="status">
            {state.kind === "kept" && t(($) => $.keptOffline.keep.done)}
            {state.kind === "failed" && t(($) => $.keptOffline.keep.failed)}
            {state.kind === "impossible" && t(($) => $.keptOffline.keep.impossible)}
          </p>
          {state.kind === "failed" && (
            <button type="button" className="button" onClick={begin}>
              {t(($) => $.shell.failed.retry)}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
