import { type ReactNode, useEffect, useRef } from "react";

interface SheetProps {
  readonly open: boolean;
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A bottom sheet on a native dialog: modal, Escape and a click beside it close it, focus returns where it was. */
export function Sheet({ open, label, closeLabel, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className="sheet"
    >
      {open && (
        <div className="p-4">
          <div className="mb-3 flex items-center justify-between gap-4">
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
