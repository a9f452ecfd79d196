import { useState } from "react";
import { Link } from "@/address/Link";
import { go, useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { awaitHeading, focusHeading } from "@/lib/heading-focus";
import { DeskWords } from "./DeskWords";
import { isPublished } from "./is-published";
import { usePreview } from "./preview-context";

/** The words come with it, as with the desk. */
export function PreviewBanner() {
  return (
    <DeskWords>
      <Banner />
    </DeskWords>
  );
}

/** Says on every screen that what is read is a preview, and ends it. */
function Banner() {
  const { t } = useTranslation("desk");
  const { language, thread } = useAddress();
  const { preview } = usePreview();
  const { busy, end } = useEndPreview();
  if (!preview) return null;
  const { place, isWhole, stories } = preview;
  const count = stories.length;
  const said =
    place === "among"
      ? t(($) => $.preview.among, { count })
      : isWhole
        ? t(($) => $.preview.edition, { count })
        : t(($) => $.preview.instead, { count });
  return (
    <section aria-label={t(($) => $.preview.label)} className="border-b border-thread bg-thread-soft">
      <div className="page flex flex-wrap items-center gap-x-5 gap-y-1 py-2 text-sm">
        <p>
          <strong>{t(($) => $.preview.label)}.</strong> {said}
        </p>
        <span className="ml-auto flex flex-wrap items-center gap-x-5">
          <Link
            to={{ language, thread, view: "single", screen: { name: "desk" } }}
            className="tap inline-flex items-center underline underline-offset-4"
          >
            {t(($) => $.preview.desk)}
          </Link>
          <button type="button" className="button" disabled={busy} onClick={() => void end()}>
            {t(($) => $.preview.end)}
          </button>
        </span>
      </div>
    </section>
  );
}

/** Takes the preview away; a story or name that it alone had gives way to the list. */
function useEndPreview() {
  const address = useAddress();
  const { redraw } = usePreview();
  const [busy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    // Where it can't be asked, it can't be drawn either.
    const stays = await isPublished(address.screen).catch(() => true);
    if (!stays)
      go({ language: address.language, thread: address.thread, view: "single", screen: { name: "stories" } });
    await import("./preview-store").then(({ dropPreview }) => dropPreview()).catch(() => undefined);
    await redraw();
    // The button went with the app that had it.
    if (!focusHeading()) awaitHeading(() => {});
  };
  return { busy, end };
}
