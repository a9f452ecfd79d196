import "@/styles/index.css";
import { trustOwnScripts } from "./lib/trusted-scripts";

trustOwnScripts();
window.addEventListener("vite:preloadError", (event) => {
  // A part whose styles did not arrive is plain, and works.
  if (event.payload.message.includes("CSS")) event.preventDefault();
});

start()
  // The page stays as it was printed: readable, its links ordinary ones. It carries the words that say so.
  .catch(() => {
    document.getElementById("not-started")?.removeAttribute("hidden");
    document.documentElement.removeAttribute("data-awaits");
  });

/**
 * React, the app and its first draw each in a task of their own: a slow phone stays responsive between them. The page
 * preloads both parts, so that nothing waits for the other.
 */
async function start(): Promise<void> {
  await import("react-dom/client");
  await nextTask();
  const { takeOver } = await import("./app/take-over");
  await nextTask();
  await takeOver();
}

function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}
