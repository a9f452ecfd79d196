import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { workedAt } from "./worked-at";

/**
 * An order that stays while somebody works in it, as what one is about to press is not to go elsewhere. A click in what has
 * the handlers holds it; it is let go when the mouse or the focus leaves, or what is pressed lies elsewhere.
 * @param arrange makes it, by the one that is held; the same function while it would make the same
 */
export function useHeldOrder<Order>(arrange: (held: Order | undefined) => Order) {
  const [kept] = useState(createKept<Order>);
  const held = useSyncExternalStore(kept.subscribe, kept.held, kept.held);
  const order = useMemo(() => arrange(held), [arrange, held]);
  useEffect(() => kept.show(order), [kept, order]);
  return { order, letGo: kept.letGo, handlers: kept.handlers };
}

function createKept<Order>() {
  let shown: Order | undefined;
  let order: Order | undefined;
  let root: Element | undefined;
  let tell = () => {};
  // Without a mouse, and where what is pressed has no focus, nothing tells that one has left.
  const held = () => (root?.contains(workedAt() ?? null) ? order : undefined);
  const letGo = () => {
    if (order === undefined) return;
    order = undefined;
    tell();
  };
  return {
    held,
    letGo,
    subscribe: (heard: () => void) => {
      tell = heard;
      return () => (tell = () => {});
    },
    show: (latest: Order) => {
      shown = latest;
    },
    handlers: {
      onClickCapture: ({ currentTarget }: MouseEvent) => {
        order = held() ?? shown;
        root = currentTarget;
      },
      onPointerLeave: ({ pointerType }: PointerEvent) => pointerType === "mouse" && letGo(),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        relatedTarget && !currentTarget.contains(relatedTarget) && letGo(),
    },
  };
}
