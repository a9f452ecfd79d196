import { useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { copyText } from "@/lib/copy-text";
import { useAnnounce } from "@/ui/Announcer";

/** Copies the address as it stands; where the clipboard is refused it says where the link is. */
export function CopyLink() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [shown, setShown] = useState<"copy" | "copied" | "copyFailed">("copy");
  const copy = async () => {
    const became = (await copyText(window.location.href)) ? "copied" : "copyFailed";
    setShown(became);
    announce(t(($) => $.thread[became]));
  };
  return (
    <button type="button" className="quiet tap" onClick={() => void copy()} onBlur={() => setShown("copy")}>
      {t(($) => $.thread[shown])}
    </button>
  );
}
