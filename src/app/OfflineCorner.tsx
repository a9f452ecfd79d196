import { lazy, Suspense, useEffect, useState } from "react";
import { whenIdle } from "@/lib/when-idle";
import { ErrorBoundary } from "@/ui/ErrorBoundary";

const Notices = lazy(async () => ({ default: (await import("./CornerNotices")).CornerNotices }));

/** Brings what the site needs to work offline when the page has nothing better to do; nothing is lost where that fails. */
export function OfflineCorner() {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  if (!idle || !import.meta.env.PROD) return null;
  return (
    <ErrorBoundary fallback={null} resetKey="">
      <Suspense>
        <Notices />
      </Suspense>
    </ErrorBoundary>
  );
}
