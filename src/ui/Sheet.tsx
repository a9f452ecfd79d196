import { type ReactNode, useEffect, useRef } from "react";
import { useSwipeDown } from "./use-swipe-down";

interface SheetProps {
  readonly open: boolean;
  readonly label: string;
  readonly closeLabel: string;
  /** The id of what is said with the label when it opens. */
  readonly describedBy?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A bottom sheet on a native dialog: modal, Escape and a click beside it close it, focus returns where it was. */
export function Sheet({ open, label, closeLabel, describedBy, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
    // Opened by a key, with the focus nowhere: the next key goes on in the content.
    if (!open && opened.current && document.activeElement === document.body)
      document.querySelector("main")?.focus({ preventScroll: true });
    opened.current = open;
  }, [open]);
  const swipe = useSwipeDown(onClose);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      aria-describedby={describedBy}
      onClose={onClose}
      // The second press of a double one that opened it closes nothing.
      onClick={(event) => event.target === dialog.current && event.detail < 2 && onClose()}
      className="sheet"
    >
      {open && (
        <div className="p-4">
          <div className="sheet-head mb-3 flex items-center justify-between gap-4" {...swipe}>
            <p className="font-semibold">{label}</p>
            <button type="button" className="button" onClick={onClose}>
              {closeLabel}
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
