import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useEdition } from "@/content/edition-context";
import { whenIdle } from "@/lib/when-idle";
import { minutesLeft } from "./reading-progress";

interface ReadingProgressProps {
  readonly story: string;
  /** Pairs in reading order. */
  readonly ids: readonly string[];
  readonly minutes: number;
}

/** The line at the top of the window and the minutes left; keeps the place for the next visit when scrolling rests. */
export function ReadingProgress({ story, ids, minutes }: ReadingProgressProps) {
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
      <progress ref={bar} max={1} value={0} className="progress" aria-label={t(($) => $.reading.progress)} />
      {/* Its room is always the same: it stands above the text, which must not move. */}
      <p
        className={`no-print ml-auto min-w-24 text-right text-sm whitespace-nowrap text-muted ${left > 0 ? "" : "invisible"}`}
      >
        {t(($) => $.reading.left, { count: left })}
      </p>
    </>
  );
}
