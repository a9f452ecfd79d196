import type { ReactNode } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";
import type { Edit } from "./edit-library";
import type { LibraryStore } from "./library-store";

interface SaveButtonProps {
  readonly saved: boolean;
  /** What pressing it does now. */
  readonly edit: () => Edit;
  readonly store: LibraryStore;
  /** The name, where the sign stands alone. */
  readonly label?: string;
  readonly className: string;
  readonly children?: ReactNode;
}

/** Puts something on a shelf or takes it off. */
export function SaveButton({ saved, edit, store, label, className, children }: SaveButtonProps) {
  const announce = useSaying();
  const toggle = () => {
    void store.change(edit());
    announce(saved);
  };
  return (
    <button type="button" aria-pressed={saved} aria-label={label} className={className} onClick={toggle}>
      <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true" className="save-sign">
        <path d="M1 1h10v13.5L6 11l-5 3.5z" strokeWidth="1.5" stroke="currentColor" />
      </svg>
      {children}
    </button>
  );
}

/** Says what a toggle did. */
export function useSaying(): (wasSaved: boolean) => void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return (wasSaved) => announce(t(($) => (wasSaved ? $.library.said.removed : $.library.said.saved)));
}
