import { useMemo, useState } from "react";
import { useEdition } from "@/content/edition-context";
import { type EntityHead, type Kind, kindOf } from "@/content/entity-list";
import { roleOf } from "@/thread/change-thread";
import { useThread } from "@/thread/thread-context";
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
  /** Puts the reader's own choice in place of the thread's; undefined gives it back. */
  readonly choose: (ids: readonly string[] | undefined) => void;
  readonly chosen: boolean;
}

export function useLanes(): Lanes {
  const { index, entities } = useEdition();
  const { thread, counts } = useThread();
  const [chosen, choose] = useState<readonly string[]>();
  return useMemo(() => {
    const numbers = chooseLanes({ index, thread, counts, chosen });
    const all = numbers
      .flatMap((number) => entities.byId.get(index.entities[number] ?? "") ?? [])
      .map((head) => {
        const { id, type } = head;
        return { id, head, kind: kindOf(type), followed: roleOf(thread, id) !== undefined };
      });
    return { numbers, all, choose, chosen: chosen !== undefined };
  }, [index, entities, thread, counts, chosen]);
}
