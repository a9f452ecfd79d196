import { useCallback, useMemo } from "react";
import { useEdition } from "@/content/edition-context";
import { type EntityHead, type Kind, kindOf } from "@/content/entity-list";
import { useHeldOrder } from "@/lib/use-held-order";
import { useStored } from "@/lib/use-stored";
import { roleOf } from "@/thread/change-thread";
import { useThread } from "@/thread/thread-context";
import { keptLanes, NOTHING_KEPT, withChoice } from "./kept-lanes";
import { chooseLanes } from "./lanes";

export interface Lane {
  readonly id: string;
  readonly head: EntityHead;
  readonly kind: Kind;
  readonly followed: boolean;
}

export interface Lanes {
  /** Entity numbers, top lane first. */
  readonly numbers: readonly number[];
  readonly all: readonly Lane[];
  /** Of what holds their names, so that they stay in their places while one works there. */
  readonly handlers: ReturnType<typeof useHeldOrder>["handlers"];
  /** Puts the reader's own choice in place of the thread's; undefined gives it back. */
  readonly choose: (ids: readonly string[] | undefined) => void;
  readonly chosen: boolean;
  /** Whether all lanes are shown; undefined leaves it to the width of the screen. */
  readonly open: boolean | undefined;
  readonly setOpen: (open: boolean) => void;
}

export function useLanes(): Lanes {
  const { index, entities } = useEdition();
  const { thread, counts } = useThread();
  const store = keptLanes(index.edition.id);
  const kept = useStored(store, NOTHING_KEPT);
  const arrange = useCallback(
    (held: readonly number[] | undefined) => chooseLanes({ index, thread, counts, kept, held }),
    [index, thread, counts, kept],
  );
  const { order: numbers, handlers } = useHeldOrder(arrange);
  return useMemo(() => {
    const all = numbers
      .flatMap((number) => entities.byId.get(index.entities[number] ?? "") ?? [])
      .map((head) => {
        const { id, type } = head;
        return { id, head, kind: kindOf(type), followed: roleOf(thread, id) !== undefined };
      });
    const shown = all.map(({ id }) => id);
    return {
      numbers,
      all,
      handlers,
      choose: (ids) => store.set(withChoice(kept, shown, ids)),
      chosen: kept.ids !== undefined,
      open: kept.open,
      setOpen: (open) => store.set({ ...kept, open }),
    };
  }, [index, entities, thread, numbers, handlers, kept, store]);
}
