import type { DragEvent } from "react";
import type { Role } from "@/address/address";
import { ROLES } from "@/address/address";
import { Link } from "@/address/Link";
import { go, useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { kindOf } from "@/content/entity-list";
import { Shape } from "@/features/entities/Shape";
import { useTranslation } from "@/i18n/use-translation";
import { withRole } from "@/thread/change-thread";
import { type ThreadPart, withoutPart } from "@/thread/thread-parts";
import { usePartName } from "./use-part-name";
import { useSaidPart } from "./use-said-part";

interface ThreadPartChipProps {
  readonly part: ThreadPart;
  /** The id of the entity that is being dragged; undefined when it was let go. */
  readonly onDrag: (id: string | undefined) => void;
}

/** One part of the thread: what it is, how it counts, and the way to drop it. */
export function ThreadPartChip({ part, onDrag }: ThreadPartChipProps) {
  const address = useAddress();
  const { entities } = useEdition();
  const { t } = useTranslation();
  const name = usePartName()(part);
  const said = useSaidPart()(part);
  const entity = part.kind === "entity" ? entities.byId.get(part.id) : undefined;
  const unknown = part.kind === "entity" && !entity;
  const drag = (event: DragEvent) => {
    if (part.kind !== "entity") return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", name);
    // The page may not change while a drag begins, or the browser calls it off.
    window.setTimeout(() => onDrag(part.id));
  };
  return (
    <fieldset
      aria-label={said}
      className="chip chip-followed max-w-max grow flex-wrap basis-64 py-0 pr-0"
      draggable={part.kind === "entity"}
      onDragStart={drag}
      onDragEnd={() => onDrag(undefined)}
    >
      {entity && <Shape kind={kindOf(entity.type)} />}
      <span className="py-1">{unknown ? t(($) => $.thread.notHere, { name }) : said}</span>
      {part.kind === "entity" && <RoleChoice part={part} name={name} />}
      <Link
        to={{ ...address, thread: withoutPart(address.thread, part) }}
        aria-label={t(($) => $.thread.drop, { name })}
        className="chip-drop tap"
      >
        <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
          <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </Link>
    </fieldset>
  );
}

interface RoleChoiceProps {
  readonly part: Extract<ThreadPart, { kind: "entity" }>;
  readonly name: string;
}

/** All of, any of, none of: a native choice, so that it works by touch and key alike. */
function RoleChoice({ part, name }: RoleChoiceProps) {
  const address = useAddress();
  const { t } = useTranslation();
  const change = (role: Role) => go({ ...address, thread: withRole(address.thread, part.id, role) });
  return (
    <select
      aria-label={t(($) => $.thread.role, { name })}
      value={part.role}
      onChange={(event) => change(ROLES.find((role) => role === event.target.value) ?? part.role)}
      className="role-choice tap"
    >
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {t(($) => $.thread.roles[role])}
        </option>
      ))}
    </select>
  );
}
