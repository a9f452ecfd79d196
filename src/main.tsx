import "@/styles/index.css";
import { takeOver } from "./app/take-over";
import { trustOwnScripts } from "./lib/trusted-scripts";

trustOwnScripts();

takeOver()
  // The page stays as it was printed: readable, its links ordinary ones. It carries the words that say so.
  .catch(() => document.getElementById("not-started")?.removeAttribute("hidden"))
  .finally(() => document.documentElement.removeAttribute("data-awaits"));
