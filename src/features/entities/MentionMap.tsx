import { useEffect, useState } from "react";
import { afterPaint } from "@/lib/after-paint";
import { followedMarks } from "./followed-marks";

/** Marks at the window's edge where the mentions of what is followed are. */
export function MentionMap() {
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

/** How far down the document each followed mention is, in thousandths; measured again as the text or its height changes. */
function useMarkShares(): readonly number[] {
  const [shares, setShares] = useState<readonly number[]>([]);
  useEffect(() => {
    const article = document.querySelector("main article");
    if (!article) return undefined;
    let callOff = () => {};
    const measure = () => {
      callOff();
      callOff = afterPaint(() => setShares(markShares()));
    };
    const followed = new MutationObserver(measure);
    followed.observe(article, { subtree: true, childList: true, attributeFilter: ["class"] });
    const height = new ResizeObserver(measure);
    height.observe(article);
    return () => {
      callOff();
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
