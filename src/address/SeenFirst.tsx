import { createElement, type HTMLAttributes, type ReactNode, type RefAttributes } from "react";
import { PartMessagesContext } from "@/i18n/use-translation";
import { PartAddressContext, useAddress, useFirstAddress } from "./use-address";
import { useSeenFirst } from "./use-seen-first";

type Attributes = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;

interface SeenFirstProps extends HTMLAttributes<HTMLElement> {
  readonly as: "aside" | "div" | "figure" | "footer" | "h2" | "header" | "p" | "section";
  /** A piece of a story's text, which looks otherwise in each view. */
  readonly isText?: boolean;
}

/**
 * A part of the page, with its language on a story's. Of a new language or view, the parts in the window are drawn first,
 * each of the others once that was painted. What stands in it takes the language and the view from `useAddress`, and is
 * memoised: what is handed down to it comes at once.
 */
export function SeenFirst({ as, isText, ...attributes }: SeenFirstProps) {
  const [{ address, messages }, stand] = useSeenFirst(useFirstAddress());
  const { language, view, screen } = address;
  const said = {
    lang: screen.name === "story" ? language : undefined,
    "data-view": isText && view !== "single" ? view : undefined,
  };
  return (
    <PartAddressContext value={address}>
      <PartMessagesContext value={messages}>
        {createElement<Attributes, HTMLElement>(as, { ...attributes, ...said, ref: stand })}
      </PartMessagesContext>
    </PartAddressContext>
  );
}

interface SeenWithinProps {
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A piece of such a part: of another view, which makes a text twice as long, the pieces beyond the window wait where the part is drawn.
 * Not of another language, as a line of text is laid out with all of its paragraph.
 */
export function SeenWithin({ className, children }: SeenWithinProps) {
  const [{ address }, stand] = useSeenFirst(useAddress(), true);
  return (
    <PartAddressContext value={address}>
      <span className={className} ref={stand}>
        {children}
      </span>
    </PartAddressContext>
  );
}
