import { type ReactNode, useState } from "react";
import { useTranslation } from "@/i18n/use-translation";

interface PortionProps<Item> {
  readonly items: readonly Item[];
  readonly size: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** The first of many, and more on demand: thirty thousand at once would hold the page up. */
export function Portion<Item>({ items, size, children }: PortionProps<Item>) {
  const { t, i18n } = useTranslation("desk");
  const [shown, setShown] = useState(size);
  const left = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {left > 0 && (
        <button type="button" className="button mt-3" onClick={() => setShown(shown + size)}>
          {t(($) => $.drafted.more, { size: left.toLocaleString(i18n.language) })}
        </button>
      )}
    </>
  );
}
