// Runs in every measured page before its own scripts; it only looks.
(() => {
  const seen = { fcp: null, lcp: null, lcpElement: "", cls: 0, tasks: [] };
  const watch = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime;
  });
  watch("largest-contentful-paint", (entry) => {
    seen.lcp = entry.startTime;
    seen.lcpElement = `${entry.element?.tagName ?? ""} ${(entry.element?.textContent ?? "").slice(0, 40)}`;
  });
  // Layout shift as the largest burst: shifts less than a second apart, five seconds at most.
  let burst = { sum: 0, began: 0, last: 0 };
  watch("layout-shift", (entry) => {
    if (entry.hadRecentInput) return;
    const fresh = entry.startTime - burst.last > 1000 || entry.startTime - burst.began > 5000;
    if (fresh) burst = { sum: 0, began: entry.startTime, last: 0 };
    burst.sum += entry.value;
    burst.last = entry.startTime;
    seen.cls = Math.max(seen.cls, burst.sum);
  });
  watch("longtask", (entry) => seen.tasks.push([entry.startTime, entry.duration]));
  globalThis.izlekSeen = seen;
})();
