import { useEffect, useRef, useState } from "react";
import type { View } from "@/address/address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { whenIdle } from "@/lib/when-idle";
import { minutesLeft } from "./reading-progress";

interface ReadingProgressProps {
  readonly story: string;
  /** Pairs in reading order. */
  readonly ids: readonly string[];
  readonly minutes: number;
  readonly view: View;
}

const NOTE = "no-print ml-auto text-right text-sm whitespace-nowrap text-muted";

/** The line at the top of the window and the minutes left; keeps the place for the next visit when scrolling rests. */
export function ReadingProgress({ story, ids, minutes, view }: ReadingProgressProps) {
  const { t } = useTranslation();
  const { index } = useEdition();
  const bar = useRef<HTMLProgressElement>(null);
  const [left, setLeft] = useState(minutes);
  const { id: edition } = index.edition;
  useEffect(() => {
    let stop = () => {};
    let left = false;
    const start = async () => {
      const { followReading } = await import("./follow-reading");
      if (!left) stop = followReading({ edition, story, ids, show });
    };
    const show = (progress: number) => {
      if (bar.current) bar.current.value = progress;
      setLeft(minutesLeft(minutes, progress));
    };
    // Where it does not arrive the story is read all the same.
    const callOff = whenIdle(() => void start().catch(() => undefined));
    return () => {
      left = true;
      callOff();
      stop();
    };
  }, [edition, story, ids, minutes]);
  return (
    <>
      <progress
        ref={bar}
        max={1}
        value={0}
        className="bar progress"
        aria-label={t(($) => $.reading.progress)}
      />
      {/* Before the first minute is read there is room to say what a tap does. It never takes a line: the text stands below. */}
      {left === minutes && (
        <p className={`${NOTE} max-2xl:hidden`}>
          {t(($) => (view === "single" ? $.reading.view.hint : $.reading.view.hintTwo))}
        </p>
      )}
      <p
        className={`${NOTE} min-w-24 ${left === minutes ? "2xl:hidden" : ""} ${left > 0 ? "" : "invisible"}`}
      >
        {t(($) => $.reading.left, { count: left })}
      </p>
    </>
  );
}
