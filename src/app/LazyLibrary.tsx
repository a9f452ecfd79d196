import { lazy, Suspense, useState } from "react";
import { libraryPart } from "./library-part";

const LazyScreen = lazy(async () => ({ default: await libraryPart.load() }));

/** The library's screen, there at once on its own page. */
export function LazyLibrary() {
  const [Screen] = useState(() => libraryPart.loaded() ?? LazyScreen);
  return (
    <Suspense fallback={<div className="page min-h-[60vh]" />}>
      <Screen />
    </Suspense>
  );
}
