import type { AnchorHTMLAttributes, MouseEvent, Ref } from "react";
import type { Address } from "./address";
import { currentAddress, go, hrefOf } from "./use-address";

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  readonly to: Address;
  readonly replace?: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A real link: it opens in a tab, works before scripts load, and a plain click stays in the app. */
export function Link({ to, replace = false, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    go(to, { replace });
  };
  return <a {...rest} href={hrefOf(to)} onClick={follow} />;
}

/**
 * Follows a plain click from the address that stands in the bar: of two quick ones the second adds to the first, whether or not
 * the link was drawn anew in between.
 */
export function goFromHere(event: MouseEvent, { language }: Address, to: (here: Address) => Address): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  go(to(currentAddress(language)));
}

export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
