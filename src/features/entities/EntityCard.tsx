import "./entity-card.css";
import { type MouseEvent, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { Sheet } from "@/ui/Sheet";
import { CandidateList } from "./CandidateList";
import { CARD_SAID_ID, CardBody } from "./CardBody";
import { CardSummary } from "./CardSummary";
import type { ShownCard } from "./EntityCards";
import { placeCard } from "./place-card";

export interface EntityCardProps {
  readonly shown: ShownCard;
  /** The pointer is on the card: it stays. */
  readonly stay: () => void;
  readonly leave: () => void;
  readonly close: () => void;
}

/** Below this width the card is a sheet at the foot of the window. */
const NARROW = "(max-width: 47.99rem)";

/** The card of an entity: a short preview, or, after a click, all of it. */
export function EntityCard({ shown, stay, leave, close }: EntityCardProps) {
  const { anchor, before } = shown;
  // The same in every draw: the step of the history that closes the card may draw it anew before it is told of it.
  const closeAndReturn = useCallback(() => {
    anchor.focus({ preventScroll: true });
    // Last, as the focus that comes back asks for a preview like any other.
    close();
  }, [close, anchor]);
  if (!before) return <Preview key="preview" shown={shown} stay={stay} leave={leave} close={close} />;
  return window.matchMedia(NARROW).matches ? (
    <CardSheet shown={shown} close={close} />
  ) : (
    <Popover key="open" shown={shown} close={close} closeAndReturn={closeAndReturn} />
  );
}

/** Places the popover by its mention, in the document, so that it scrolls along. */
function usePlace(shown: ShownCard) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = element.current;
    if (!card) return undefined;
    if (!card.matches(":popover-open")) card.showPopover();
    const place = () => {
      card.style.maxHeight = "";
      const { left, top, height } = placeCard([...shown.anchor.getClientRects()], shown.point, boxOf(card), {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
      });
      card.style.left = `${left + window.scrollX}px`;
      card.style.top = `${top + window.scrollY}px`;
      card.style.maxHeight = `${height}px`;
    };
    place();
    // What comes after the first paint makes it taller.
    const grown = new ResizeObserver(place);
    grown.observe(card);
    return () => grown.disconnect();
  }, [shown]);
  return element;
}

function boxOf({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight };
}

/** What pointing or focusing shows: nothing to operate, so it is no stop of the tab key (WCAG 1.4.13). */
function Preview({ shown, stay, leave, close }: EntityCardProps) {
  const id = useId();
  const element = usePlace(shown);
  const { anchor } = shown;
  useEffect(() => {
    const dismiss = (event: KeyboardEvent) => event.key === "Escape" && close();
    anchor.setAttribute("aria-describedby", id);
    document.addEventListener("keydown", dismiss);
    return () => {
      anchor.removeAttribute("aria-describedby");
      document.removeEventListener("keydown", dismiss);
    };
  }, [anchor, id, close]);
  return (
    <div
      ref={element}
      id={id}
      role="tooltip"
      popover="manual"
      className="entity-card"
      onPointerEnter={stay}
      onPointerLeave={leave}
    >
      {shown.ids.map((entity) => (
        <CardSummary key={entity} id={entity} />
      ))}
    </div>
  );
}

function useCardName({ ids }: ShownCard): string {
  const { language } = useAddress();
  const { entities } = useEdition();
  const { t } = useTranslation();
  const [only = ""] = ids;
  return ids.length > 1 ? t(($) => $.entityCard.whichOne) : (entities.byId.get(only)?.name[language] ?? only);
}

/** Back undoes the follow that the card tells of, so the card goes too; a quick one must not come before this hears it. */
function useStepOfHistory(close: () => void): void {
  useLayoutEffect(() => {
    window.addEventListener("popstate", close);
    return () => window.removeEventListener("popstate", close);
  }, [close]);
}

interface OpenCardProps {
  readonly shown: ShownCard;
  readonly close: () => void;
}

function CardSheet({ shown, close }: OpenCardProps) {
  const { t } = useTranslation();
  // The dialog closes before it leaves the page: so it gives the focus back to the mention.
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (!open) close();
  }, [open, close]);
  useStepOfHistory(useCallback(() => setOpen(false), []));
  return (
    <Sheet
      open={open}
      label={useCardName(shown)}
      describedBy={CARD_SAID_ID}
      closeLabel={t(($) => $.shell.close)}
      onClose={() => setOpen(false)}
    >
      <div onClickCapture={dropSecondPress}>
        <CardContent shown={shown} close={() => setOpen(false)} />
      </div>
    </Sheet>
  );
}

/** Beside the text, next in the tab order after its mention; Escape or a click elsewhere closes it. */
function Popover({ shown, close, closeAndReturn }: OpenCardProps & { readonly closeAndReturn: () => void }) {
  const { t } = useTranslation();
  const element = usePlace(shown);
  const { anchor } = shown;
  const name = useCardName(shown);
  useStepOfHistory(closeAndReturn);
  useEffect(() => {
    const inside = (target: EventTarget | null) =>
      target instanceof Node && (element.current?.contains(target) === true || anchor.contains(target));
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        if (inside(document.activeElement)) closeAndReturn();
        else close();
      }
      if (event.key === "Tab" && element.current) stepThrough(event, anchor, element.current);
    };
    const away = (event: Event) => {
      if (!inside(event.target)) close();
    };
    document.addEventListener("keydown", key);
    document.addEventListener("pointerdown", away);
    document.addEventListener("focusin", away);
    return () => {
      document.removeEventListener("keydown", key);
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("focusin", away);
    };
  }, [anchor, close, closeAndReturn, element]);
  return (
    <div
      ref={element}
      popover="manual"
      role="dialog"
      aria-label={name}
      aria-describedby={CARD_SAID_ID}
      className="entity-card"
      onClickCapture={dropSecondPress}
    >
      <CardContent shown={shown} close={closeAndReturn} heading={name} />
      <button type="button" className="button mt-4" onClick={closeAndReturn}>
        {t(($) => $.shell.close)}
      </button>
    </div>
  );
}

/** Puts the card right after its mention in the tab order, though it stands at the end of the page. */
function stepThrough(event: KeyboardEvent, anchor: HTMLElement, card: HTMLElement): void {
  const stops = card.querySelectorAll<HTMLElement>("a[href], button:not(:disabled)");
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const here = document.activeElement;
  if (here === anchor && !event.shiftKey) {
    event.preventDefault();
    first?.focus();
  } else if (here === first && event.shiftKey) {
    event.preventDefault();
    anchor.focus();
  } else if (here === last && !event.shiftKey) {
    // From the mention the browser itself steps on to what follows it.
    anchor.focus();
  }
}

/** The second press of a double one falls on what the first has opened, and means nothing there. */
function dropSecondPress(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

function CardContent({ shown, close, heading }: OpenCardProps & { readonly heading?: string }) {
  const [only = ""] = shown.ids;
  return shown.ids.length > 1 ? (
    <CandidateList ids={shown.ids} heading={heading} />
  ) : (
    <CardBody id={only} before={shown.before} close={close} heading={heading} />
  );
}
