import { type ReactNode, useEffect, useRef } from "react";
import { afterPaint } from "@/lib/after-paint";
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
  useEffect(() => (open && dialog.current ? openModally(dialog.current) : undefined), [open]);
  useEffect(() => {
    // Opened by a key, with the focus nowhere: the next key goes on in the content.
    if (!open && opened.current && document.activeElement === document.body)
      document.querySelector("main")?.focus({ preventScroll: true });
    opened.current = open;
  }, [open]);
  const swipe = useSwipeDown(onClose);
  return (
    <dialog
      ref={dialog}
      popover="manual"
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

/**
 * Shows it at once, where the browser knows popovers, and makes all around it inert once it is seen: for that the whole page is
 * styled anew.
 * @returns what closes it, and gives the focus back
 */
function openModally(dialog: HTMLDialogElement): () => void {
  const left = document.activeElement;
  const knowsPopovers = "popover" in dialog;
  if (knowsPopovers) dialog.showPopover();
  const wait = afterPaint(() => {
    if (knowsPopovers) dialog.hidePopover();
    dialog.showModal();
  });
  return () => {
    const { activeElement, body } = document;
    wait();
    if (knowsPopovers) dialog.hidePopover();
    dialog.close();
    // To a dialog the popover it was had the focus before.
    if (left instanceof HTMLElement && (activeElement === body || dialog.contains(activeElement)))
      left.focus({ preventScroll: true });
  };
}
