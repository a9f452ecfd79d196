import type { ReactNode } from "react";
import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";

interface ReaderNoteProps {
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Something said at the foot of the window; it moves nothing, takes no focus, and stays until it is closed or of no more use. */
export function ReaderNote({ children, onClose }: ReaderNoteProps) {
  const { t } = useTranslation();
  return (
    <div lang={useAddress().language} className="reader-note">
      {children}
      <button type="button" className="quiet tap" onClick={onClose}>
        {t(($) => $.reading.dismiss)}
      </button>
    </div>
  );
}
