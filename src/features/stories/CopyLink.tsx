import { useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";

/** Copies the address as it stands; where the clipboard is refused it says where the link is. */
export function CopyLink() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [said, setSaid] = useState("");
  const copy = async () => {
    const message = await navigator.clipboard.writeText(window.location.href).then(
      () => t(($) => $.thread.copied),
      () => t(($) => $.thread.copyFailed),
    );
    setSaid(message);
    announce(message);
  };
  return (
    <button type="button" className="quiet tap" onClick={() => void copy()} onBlur={() => setSaid("")}>
      {said || t(($) => $.thread.copy)}
    </button>
  );
}
