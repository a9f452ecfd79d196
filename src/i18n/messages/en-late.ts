import { about } from "./en/about";
import { entityCard } from "./en/entity-card";
import { entityIndex } from "./en/entity-index";
import { keptOffline } from "./en/kept-offline";
import { libraryRoom } from "./en/library-room";
import { pictures } from "./en/pictures";
import { readingTools } from "./en/reading-tools";
import { searchPanel } from "./en/search-panel";
import { shortcutList } from "./en/shortcut-list";
import { timelinePanels } from "./en/timeline-panels";

/** The words that a first draw can do without, in English; the screens that can't bring them along. */
export const messages = {
  about,
  entities: entityIndex,
  entityCard,
  keptOffline,
  library: libraryRoom,
  pictures,
  readingTools,
  searchPanel,
  shortcutList,
  timeline: timelinePanels,
} as const;
