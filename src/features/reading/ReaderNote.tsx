import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";

interface ReaderNoteProps {
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Something said at the foot of the window; it moves nothing, takes no focus, and stays until it is closed or of no more use. */
export function ReaderNote({ children, onClose }: ReaderNoteProps) {
  const { t } = useTranslation();
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: element } = note;
    const { activeElement: opener } = document;
    // Where the notes are higher than the window, the newest is the one to see.
    if (element?.parentElement) element.parentElement.scrollTop = element.offsetTop;
    return () => {
      if (element?.contains(document.activeElement)) giveFocusBack(opener);
    };
  }, []);
  return (
    <div ref={note} lang={useAddress().language} className="reader-note">
      {children}
      <button type="button" className="quiet tap" onClick={onClose}>
        {t(($) => $.reading.dismiss)}
      </button>
    </div>
  );
}

/** To what opened the note, or else to the sentence that is lit, or to the title: the next key goes on from there. */
function giveFocusBack(opener: Element | null): void {
  const lit = document.querySelector<HTMLElement>(".pair-lit > .half");
  if (lit) lit.tabIndex = -1;
  const places = [opener, lit, document.querySelector("h1")];
  for (const place of places) {
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    if (document.activeElement === place) return;
  }
}
