import { loadAhead } from "@/lib/load-ahead";
import { WhenIdle } from "@/ui/WhenIdle";

const noticesPart = loadAhead(async () => (await import("./CornerNotices")).CornerNotices);

/** Brings what the site needs to work offline; nothing is lost where that fails. */
export function OfflineCorner() {
  if (!import.meta.env.PROD) return null;
  return <WhenIdle source={noticesPart}>{(Notices) => <Notices />}</WhenIdle>;
}
