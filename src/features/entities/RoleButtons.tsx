import type { ReactNode } from "react";
import { ROLES } from "@/address/address";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { roleOf, withRole } from "@/thread/change-thread";

/** How an entity counts in the thread: all of, any of, none of; beside them what else can be chosen. */
export function RoleButtons({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  const address = useAddress();
  const { t } = useTranslation();
  const role = roleOf(address.thread, id);
  return (
    <p className="mt-3 flex flex-wrap gap-1.5">
      {ROLES.map((other) => (
        <Link
          key={other}
          to={{ ...address, thread: withRole(address.thread, id, other) }}
          aria-current={role === other ? "true" : undefined}
          className="button"
        >
          {t(($) => $.entityCard.roles[other])}
        </Link>
      ))}
      {children}
    </p>
  );
}
