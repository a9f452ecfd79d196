import type { CompanyGraph } from "./company-graph";
import { layoutGraph } from "./graph-layout";

self.addEventListener("message", ({ data }: MessageEvent<CompanyGraph>) =>
  self.postMessage(layoutGraph(data), {}),
);
