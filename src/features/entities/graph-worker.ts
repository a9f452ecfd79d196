import { companyGraph, type Mentioned } from "./company-graph";
import { layoutGraph } from "./graph-layout";

/** More than anyone can read at once; the table has the rest. */
const MOST_LAID_OUT = 2000;

self.addEventListener("message", ({ data }: MessageEvent<Mentioned>) => {
  const every = Array.from({ length: data.offsets.length - 1 }, (_, position) => position);
  self.postMessage(layoutGraph(companyGraph(data, every, MOST_LAID_OUT)), {});
});
