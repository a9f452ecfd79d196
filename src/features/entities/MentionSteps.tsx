import { useEffect, useState } from "react";
import { useShortcut } from "@/lib/use-shortcut";
import { followedMarks, stepTo } from "./followed-marks";

/** Steps from mention to mention of what is followed (`e`, `E`), and marks at the window's edge where they are. */
export function MentionSteps() {
  useShortcut("nextMention", () => step(1));
  useShortcut("previousMention", () => step(-1));
  const shares = useMarkShares();
  if (shares.length === 0) return null;
  return (
    <svg className="mention-map" viewBox="0 0 6 1000" preserveAspectRatio="none" aria-hidden="true">
      {shares.map((share) => (
        <rect key={share} x="0" y={share} width="6" height="4" fill="var(--thread)" />
      ))}
    </svg>
  );
}

function step(direction: 1 | -1): boolean {
  const marks = followedMarks();
  const tops = marks.map((mark) => mark.getBoundingClientRect().top);
  const at = stepTo(
    tops,
    marks.findIndex((mark) => mark.matches(":focus")),
    direction,
  );
  const mark = marks[at];
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: "center" });
  return mark !== undefined;
}

/** How far down the document each followed mention is, in thousandths; measured again as the text or its height changes. */
function useMarkShares(): readonly number[] {
  const [shares, setShares] = useState<readonly number[]>([]);
  useEffect(() => {
    const article = document.querySelector("main article");
    if (!article) return undefined;
    let frame = 0;
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setShares(markShares()));
    };
    const followed = new MutationObserver(measure);
    followed.observe(article, { subtree: true, childList: true, attributeFilter: ["class"] });
    const height = new ResizeObserver(measure);
    height.observe(article);
    return () => {
      cancelAnimationFrame(frame);
      followed.disconnect();
      height.disconnect();
    };
  }, []);
  return shares;
}

function markShares(): readonly number[] {
  const whole = document.documentElement.scrollHeight;
  const shares = followedMarks().map((mark) => {
    const top = mark.getBoundingClientRect().top + window.scrollY;
    return Math.round((1000 * top) / whole);
  });
  return [...new Set(shares)];
}
