import { type ReactNode, useEffect, useState } from "react";
import { whenIdle } from "@/lib/when-idle";

/**
 * A row that the browser leaves out of its work while it is far from the window. Only once it has been laid out and its height
 * is known: a page come back to has to find the place where it was left.
 */
export function RestingRow({ children }: { readonly children: ReactNode }) {
  const [resting, setResting] = useState(false);
  useEffect(() => whenIdle(() => setResting(true)), []);
  return (
    <li className={`list-row border-b border-rule last:border-0 ${resting ? "row-resting" : ""}`}>
      {children}
    </li>
  );
}
