import { about } from "./tr/about";
import { entityCard } from "./tr/entity-card";
import { entityIndex } from "./tr/entity-index";
import { keptOffline } from "./tr/kept-offline";
import { libraryRoom } from "./tr/library-room";
import { pictures } from "./tr/pictures";
import { readingTools } from "./tr/reading-tools";
import { searchPanel } from "./tr/search-panel";
import { shortcutList } from "./tr/shortcut-list";
import { timelinePanels } from "./tr/timeline-panels";

/** The words that a first draw can do without, in Turkish; the screens that can't bring them along. */
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
