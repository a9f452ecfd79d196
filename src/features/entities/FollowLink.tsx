import type { MouseEvent } from "react";
import { isPlainClick, Link, type LinkProps } from "@/address/Link";
import { currentAddress, go, useAddress } from "@/address/use-address";
import { entityLink } from "./use-entity-link";

interface FollowLinkProps extends Omit<LinkProps, "to" | "className" | "onClick" | "aria-current"> {
  readonly id: string;
  readonly className: (followed: boolean) => string;
}

/** A link that follows an entity, and follows it no more where it is followed. */
export function FollowLink({ id, className, ...rest }: FollowLinkProps) {
  const address = useAddress();
  const { to, followed } = entityLink(address, [id]);
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    // Of two quick clicks the second adds to the first, whether or not this was drawn anew in between.
    go(entityLink(currentAddress(address.language), [id]).to);
  };
  return (
    <Link
      {...rest}
      to={to}
      className={className(followed)}
      aria-current={followed ? "true" : undefined}
      onClick={follow}
    />
  );
}
