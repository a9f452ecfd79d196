import { loadAhead } from "@/lib/load-ahead";
import { WhenIdle } from "@/ui/WhenIdle";

const noticesPart = loadAhead(async () => (await import("./CornerNotices")).CornerNotices);

/** Brings what the site needs to work offline, and what else waits until the page is idle; nothing is lost where that fails. */
export function OfflineCorner() {
  return <WhenIdle source={noticesPart}>{(Notices) => <Notices />}</WhenIdle>;
}
