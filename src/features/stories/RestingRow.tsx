import type { ReactNode } from "react";
import { useNear } from "@/lib/use-near";

/**
 * A row that the browser leaves out of its work while it is far from the window. Only once it has been laid out and its height
 * is known: a page come back to has to find the place where it was left.
 */
export function RestingRow({ children }: { readonly children: ReactNode }) {
  const [row, near] = useNear();
  return (
    <li ref={row} className={`list-row border-b border-rule last:border-0 ${near ? "" : "row-resting"}`}>
      {children}
    </li>
  );
}
