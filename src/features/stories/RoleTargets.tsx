import { type DragEvent, useState } from "react";
import { ROLES, type Role } from "@/address/address";
import { go, useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { roleOf, withRole } from "@/thread/change-thread";

interface RoleTargetsProps {
  /** The entity that is being dragged. */
  readonly id: string;
  readonly onDropped: () => void;
}

/** Where a dragged part of the thread can be put down. The choice in each part does the same by key and touch. */
export function RoleTargets({ id, onDropped }: RoleTargetsProps) {
  const address = useAddress();
  const { t } = useTranslation();
  const [over, setOver] = useState<Role>();
  const drop = (role: Role) => (event: DragEvent) => {
    event.preventDefault();
    if (roleOf(address.thread, id) !== role) go({ ...address, thread: withRole(address.thread, id, role) });
    onDropped();
  };
  return (
    <div className="flex w-full gap-2">
      {ROLES.map((role) => (
        <button
          type="button"
          key={role}
          className={`flex-1 rounded-lg border border-dashed p-3 text-center text-sm ${over === role ? "border-thread bg-thread-soft" : "border-control text-muted"}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(role);
          }}
          onDragLeave={() => setOver(undefined)}
          onDrop={drop(role)}
        >
          {t(($) => $.thread.roles[role])}
        </button>
      ))}
    </div>
  );
}
