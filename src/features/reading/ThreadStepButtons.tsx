import { Link } from "@/address/Link";
import { useTranslation } from "@/i18n/use-translation";
import { useThreadSteps } from "./use-thread-steps";

/** Previous and next as buttons side by side; an end of the thread is said, not hidden. */
export function ThreadStepButtons({ position }: { readonly position: number }) {
  const { t } = useTranslation();
  const { previous, next, place, following } = useThreadSteps(position);
  const along = following && place !== undefined;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {previous ? (
        <Link to={previous} rel="prev" className="button flex-1">
          <Arrow back />
          {t(($) => (along ? $.thread.panel.previous : $.thread.panel.previousByDate))}
        </Link>
      ) : (
        <span className="flex-1 self-center text-sm text-muted">{t(($) => $.thread.panel.first)}</span>
      )}
      {next ? (
        <Link to={next} rel="next" className="button flex-1">
          {t(($) => (along ? $.thread.panel.next : $.thread.panel.nextByDate))}
          <Arrow />
        </Link>
      ) : (
        <span className="flex-1 self-center text-right text-sm text-muted">
          {t(($) => $.thread.panel.last)}
        </span>
      )}
    </div>
  );
}

function Arrow({ back = false }: { readonly back?: boolean }) {
  return (
    <svg viewBox="0 0 12 10" className="size-3 shrink-0" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={back ? "M11 5H1M5 1 1 5l4 4" : "M1 5h10M7 1l4 4-4 4"} strokeWidth="1.4" />
    </svg>
  );
}
