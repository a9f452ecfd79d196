import type { FocusEvent, MouseEvent, PointerEvent } from "react";
import type { Address } from "@/address/address";
import { isPlainClick, Link } from "@/address/Link";
import { currentAddress, go } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { kindOf } from "@/content/entity-list";
import { useCards } from "./card-context";
import { entityLink } from "./use-entity-link";

interface MentionProps {
  /** Where the text stands. */
  readonly address: Address;
  readonly words: string;
  readonly targets: readonly string[];
  readonly suffix: string;
}

/**
 * An entity in running text. The line is under the name; the suffix stays outside of it but inside the link, so that
 * the whole word is its accessible name and one target (Turkish rules 1.2). Where the text leaves open who is meant, a
 * click asks, and the link itself follows any of them.
 */
export function Mention({ address, words, targets, suffix }: MentionProps) {
  const { entities } = useEdition();
  const cards = useCards();
  const known = targets.flatMap((id) => entities.byId.get(id) ?? []);
  const [entity] = known;
  if (!entity) return words + suffix;
  const ids = known.map(({ id }) => id);
  const { to, followed } = entityLink(address, ids);
  const show = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (isSecondPress(event)) return;
    const point = event.detail > 0 ? { x: event.clientX, y: event.clientY } : undefined;
    const now = currentAddress(address.language);
    const opened = cards.open(event.currentTarget, ids, now.thread, point);
    if (!opened || ids.length === 1) go(entityLink(now, ids).to);
  };
  const pointed = (event: PointerEvent<HTMLAnchorElement>) => {
    if (event.pointerType !== "mouse" || !isNewlyPointedAt(event.currentTarget)) return;
    cards.preview(event.currentTarget, ids, { x: event.clientX, y: event.clientY });
  };
  const left = () => {
    isNewlyPointedAt(undefined);
    cards.leave();
  };
  const focused = (event: FocusEvent<HTMLAnchorElement>) => {
    if (event.currentTarget.matches(":focus-visible")) cards.preview(event.currentTarget, ids);
  };
  return (
    <Link
      to={to}
      className={`mark mark-${kindOf(entity.type)}${followed ? " mark-followed" : ""}`}
      aria-current={followed ? "true" : undefined}
      onClick={show}
      onPointerMove={pointed}
      onPointerLeave={left}
      onFocus={focused}
      onBlur={cards.leave}
    >
      <span className="mark-name">{words}</span>
      {suffix}
    </Link>
  );
}

/** Pointing is a movement: a name that a new screen brings under a resting pointer is entered, too, but not pointed at. */
let pointedAt: Element | undefined;

function isNewlyPointedAt(element: Element | undefined): boolean {
  const isNew = pointedAt !== element;
  pointedAt = element;
  return isNew;
}

let pressed: Element | undefined;

/** Whether it is the second press of a double one; on another link it is one of its own. */
function isSecondPress({ currentTarget, detail }: MouseEvent<HTMLAnchorElement>): boolean {
  const isSame = pressed === currentTarget;
  pressed = currentTarget;
  return isSame && detail > 1;
}
