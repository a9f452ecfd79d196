import "./stage.css";
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { isArrow, nearestTowards, type StagePoint } from "@/ui/pan-zoom";
import type { PanZoom } from "@/ui/use-pan-zoom";
import { KeepStage } from "./KeepStage";

interface StageProps {
  readonly label: string;
  readonly view: PanZoom;
  /** What is drawn behind the marks, SVG in pixels of the box. */
  readonly back: ReactNode;
  /** The marks, each with the class `stage-mark`. */
  readonly children: ReactNode;
}

/** A picture one moves about in: its marks are links and buttons, arrows go from one to the next. */
export function Stage({ label, view, back, children }: StageProps) {
  const { t } = useTranslation();
  const help = useId();
  const address = useAddress();
  const picture = useRef<HTMLFieldSetElement>(null);
  const { stage, size, zoom, handlers } = view;
  const { onKeyDown, ...pointer } = handlers;
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    onKeyDown(event);
    if (isArrow(event.key) && stepToMark(event.currentTarget, event.key)) event.preventDefault();
  };
  return (
    <KeepStage address={address} stage={picture}>
      <p id={help} className="mb-2 text-sm text-muted">
        {t(($) => $.pictures.stage.help)}
      </p>
      <fieldset ref={picture} aria-label={label} aria-describedby={help} className="min-w-0" onKeyDown={keys}>
        <div ref={stage} className="stage" {...pointer}>
          {size.width > 0 && (
            <>
              <svg aria-hidden="true">{back}</svg>
              {children}
            </>
          )}
        </div>
        <div className="stage-tools">
          <button
            type="button"
            className="button"
            onClick={() => zoom(1.5)}
            aria-label={t(($) => $.pictures.stage.closer)}
          >
            +
          </button>
          <button
            type="button"
            className="button"
            onClick={() => zoom(1 / 1.5)}
            aria-label={t(($) => $.pictures.stage.further)}
          >
            −
          </button>
          <button type="button" className="button" onClick={() => zoom(0)}>
            {t(($) => $.pictures.stage.whole)}
          </button>
        </div>
      </fieldset>
    </KeepStage>
  );
}

function stepToMark(stage: HTMLElement, key: Parameters<typeof nearestTowards>[2]): boolean {
  const marks = [...stage.querySelectorAll<HTMLElement>(".stage-mark")];
  const places = marks.map((mark): StagePoint => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const from = marks.findIndex((mark) => mark.matches(":focus"));
  // The mark that had the focus may have joined others, and the picture itself has it then.
  const next = stage.querySelector(".stage:focus") ? marks[0] : marks[nearestTowards(places, from, key)];
  next?.focus();
  return next !== undefined;
}
