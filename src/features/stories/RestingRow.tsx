import type { ReactNode } from "react";
import { useNear } from "@/lib/use-near";

interface RestingRowProps {
  /** It is printed out of sight, in a list that is not found again by its rows' heights. */
  readonly far?: boolean;
  /** It holds nothing while it is out of sight. */
  readonly empty?: boolean;
  /** It goes as soon as what comes in its place has been painted. */
  readonly going?: boolean;
  readonly children: ReactNode;
}

/**
 * A row that the browser leaves out of its work while it is far from the window. Only once it has been laid out and its height
 * is known: a page come back to has to find the place where it was left.
 */
export function RestingRow({ far = false, empty = false, going = false, children }: RestingRowProps) {
  const [row, near] = useNear(!far);
  return (
    <li ref={row} className={near ? "list-row" : "list-row row-resting"} hidden={going}>
      {near || !empty ? children : null}
    </li>
  );
}
