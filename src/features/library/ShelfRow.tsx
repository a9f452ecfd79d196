import type { ReactNode } from "react";
import { useTranslation } from "@/i18n/use-translation";

interface ShelfRowProps {
  /** What is removed, for the button's name. */
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

export function ShelfRow({ name, onRemove, children }: ShelfRowProps) {
  const { t } = useTranslation();
  return (
    <li className="flex items-start gap-4 border-b border-rule py-3 last:border-0">
      <div className="min-w-0 flex-1">{children}</div>
      <button
        type="button"
        className="quiet tap shrink-0 text-sm"
        aria-label={t(($) => $.library.removeNamed, { name })}
        onClick={onRemove}
      >
        {t(($) => $.library.remove)}
      </button>
    </li>
  );
}
