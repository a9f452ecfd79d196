import { useEffect, useRef } from "react";
import { useTranslation } from "@/i18n/use-translation";
import type { Removal } from "./undo-context";

interface UndoBarProps {
  readonly removal: Removal;
  readonly onUndo: (removal: Removal) => void;
  readonly onClose: () => void;
}

/** Says what was removed. The button that removed it is gone, so the focus comes here. */
export function UndoBar({ removal, onUndo, onClose }: UndoBarProps) {
  const { t } = useTranslation();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div className="trouble-note" role="status">
      <p>{removal.said}</p>
      <button ref={undo} type="button" className="button" onClick={() => onUndo(removal)}>
        {t(($) => $.library.undo)}
      </button>
      <button type="button" className="quiet tap" onClick={onClose}>
        {t(($) => $.shell.close)}
      </button>
    </div>
  );
}
