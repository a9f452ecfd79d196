import { goFromHere, Link, type LinkProps } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { entityLink } from "./use-entity-link";

interface FollowLinkProps extends Omit<LinkProps, "to" | "className" | "onClick" | "aria-current"> {
  readonly id: string;
  readonly className: (followed: boolean) => string;
}

/** A link that follows an entity, and drops it where the thread has it; one that is left out is not followed. */
export function FollowLink({ id, className, ...rest }: FollowLinkProps) {
  const address = useAddress();
  const { to, followed } = entityLink(address, [id]);
  return (
    <Link
      {...rest}
      to={to}
      className={className(followed)}
      aria-current={followed ? "true" : undefined}
      onClick={(event) => goFromHere(event, address, (here) => entityLink(here, [id]).to)}
    />
  );
}
