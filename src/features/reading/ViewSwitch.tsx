import { VIEWS } from "@/address/address";
import { Link } from "@/address/Link";
import { preferredView } from "@/address/preferred-view";
import { currentAddress, go, useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { afterPaint } from "@/lib/after-paint";
import { useShortcut } from "@/lib/use-shortcut";
import { useAnnounce } from "@/ui/Announcer";

/** One language, side by side, interleaved. The choice is remembered, and links to stories carry it from then on. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const address = useAddress();
  const announce = useAnnounce();
  const choose = (view: (typeof VIEWS)[number]) => {
    // Nothing in the window changes by it, and who is far from it is drawn anew.
    afterPaint(() => void preferredView.set(view));
    announce(t(($) => $.reading.view[view]));
  };
  useShortcut("view", () => {
    // The bar knows of a press before this one that is not drawn yet.
    const now = currentAddress(address.language);
    const view = VIEWS[(VIEWS.indexOf(now.view) + 1) % VIEWS.length] ?? "single";
    choose(view);
    go({ ...now, view }, { replace: true });
  });
  return (
    <ul aria-label={t(($) => $.reading.view.label)} className="flex flex-wrap gap-2">
      {VIEWS.map((view) => (
        <li key={view}>
          <Link
            to={{ ...address, view }}
            replace
            className="button"
            aria-current={view === address.view ? "true" : undefined}
            onClick={() => choose(view)}
          >
            {t(($) => $.reading.view[view])}
          </Link>
        </li>
      ))}
    </ul>
  );
}
