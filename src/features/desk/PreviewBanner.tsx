import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "@/address/Link";
import { go, useAddress } from "@/address/use-address";
import { usePreview } from "./preview-context";

/** Says on every screen that what is read is a preview, and ends it. */
export function PreviewBanner() {
  const { t } = useTranslation();
  const { language, thread } = useAddress();
  const { preview } = usePreview();
  const { busy, end } = useEndPreview();
  if (!preview) return null;
  const { place, isWhole, stories } = preview;
  const count = stories.length;
  const said =
    place === "among"
      ? t(($) => $.desk.preview.among, { count })
      : isWhole
        ? t(($) => $.desk.preview.edition, { count })
        : t(($) => $.desk.preview.instead, { count });
  return (
    <section aria-label={t(($) => $.desk.preview.label)} className="border-b border-thread bg-thread-soft">
      <div className="page flex flex-wrap items-center gap-x-5 gap-y-1 py-2 text-sm">
        <p>
          <strong>{t(($) => $.desk.preview.label)}.</strong> {said}
        </p>
        <span className="ml-auto flex flex-wrap items-center gap-x-5">
          <Link
            to={{ language, thread, view: "single", screen: { name: "desk" } }}
            className="tap inline-flex items-center underline underline-offset-4"
          >
            {t(($) => $.desk.preview.desk)}
          </Link>
          <button type="button" className="button" disabled={busy} onClick={() => void end()}>
            {t(($) => $.desk.preview.end)}
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
    const { screen } = address;
    if (screen.name === "story" || screen.name === "entity")
      go({ language: address.language, thread: address.thread, view: "single", screen: { name: "stories" } });
    await import("./preview-store").then(({ dropPreview }) => dropPreview()).catch(() => undefined);
    await redraw();
  };
  return { busy, end };
}
