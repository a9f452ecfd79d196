import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Thread } from "@/address/address";
import { formatPath } from "@/address/format-address";
import { useAddressPart } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { detailsShardOf } from "@/content/entity-list";
import { detailsQuery } from "@/content/queries";
import { bringLateWords } from "@/i18n/late-words";
import { useTranslation } from "@/i18n/use-translation";
import { useLatest } from "@/lib/use-latest";
import { whenIdle } from "@/lib/when-idle";
import { type Cards, CardsContext, type Point } from "./card-context";

/** Long enough that a pointer on its way elsewhere opens nothing, short enough to be an answer. */
const PREVIEW_AFTER = 250;
/** Time to move the pointer from the mention onto the card (WCAG 1.4.13). */
const LEAVE_AFTER = 300;

type CardModule = typeof import("./EntityCard");

export interface ShownCard {
  readonly anchor: HTMLElement;
  readonly ids: readonly string[];
  readonly point: Point | undefined;
  /** The thread before the click that opened it; a preview has followed nothing. */
  readonly before: Thread | undefined;
  /** The page it belongs to; on another it is gone. */
  readonly path: string;
}

/** Keeps the page's one card of an entity; what draws it loads when the page is idle. */
export function EntityCards({ children }: { readonly children: ReactNode }) {
  const card = useCard();
  const [shown, setShown] = useState<ShownCard>();
  const timer = useRef(0);
  const path = useAddressPart(formatPath);
  // Not among what `cards` is made of: all mentions would be drawn anew with it.
  const here = useLatest(() => path);

  const later = useCallback((change: () => void, wait: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(change, wait);
  }, []);
  const stay = useCallback(() => window.clearTimeout(timer.current), []);
  const close = useCallback(() => {
    stay();
    setShown(undefined);
  }, [stay]);
  const isThere = card !== undefined;
  useEffect(() => {
    if (isThere) return undefined;
    // What was asked for before the card could come, and was undone since, must not open late.
    window.addEventListener("popstate", close);
    return () => window.removeEventListener("popstate", close);
  }, [isThere, close]);
  const cards = useMemo<Cards>(
    () => ({
      preview: (anchor, ids, point) => {
        const preview = { anchor, ids, point, before: undefined, path: here() };
        later(() => setShown((now) => (now?.before ? now : preview)), PREVIEW_AFTER);
      },
      leave: () => later(() => setShown((now) => (now?.before ? now : undefined)), LEAVE_AFTER),
      open: (anchor, ids, before, point) => {
        stay();
        setShown({ anchor, ids, point, before, path: here() });
        return isThere;
      },
    }),
    [later, stay, isThere, here],
  );
  return (
    <CardsContext value={cards}>
      {children}
      {card && shown?.path === path && (
        <card.EntityCard shown={shown} stay={stay} leave={cards.leave} close={close} />
      )}
    </CardsContext>
  );
}

/** The card's component, its words and the notes of the most mentioned, brought while nothing else is to do. */
function useCard(): CardModule | undefined {
  const client = useQueryClient();
  const { index } = useEdition();
  const { i18n } = useTranslation();
  const [card, setCard] = useState<CardModule>();
  useEffect(
    () =>
      whenIdle(() => {
        // Offline or mistaken: mentions stay links, and following works without a card.
        Promise.all([import("./EntityCard"), bringLateWords(i18n)]).then(
          ([arrived]) => setCard(arrived),
          () => {},
        );
        if (index.size > 0) void client.prefetchQuery(detailsQuery(detailsShardOf(0)));
      }),
    [client, index, i18n],
  );
  return card;
}
