import { loadAhead } from "@/lib/load-ahead";
import { useShortcut } from "@/lib/use-shortcut";
import { WhenIdle } from "@/ui/WhenIdle";

const mapPart = loadAhead(async () => (await import("./MentionMap")).MentionMap);

/** Steps from mention to mention of what is followed (`e`, `E`), and marks at the window's edge where they are. */
export function MentionSteps() {
  useShortcut("nextMention", () => step(1));
  useShortcut("previousMention", () => step(-1));
  return <WhenIdle source={mapPart}>{(MentionMap) => <MentionMap />}</WhenIdle>;
}

function step(direction: 1 | -1): void {
  import("./step-mention").then(
    ({ stepMention }) => stepMention(direction),
    // Offline: the mentions are reached by Tab.
    () => {},
  );
}
