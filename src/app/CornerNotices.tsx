import "./corner-notices.css";
import { OfflineNotices } from "@/features/offline/OfflineNotices";
import { Missing } from "./Missing";
import { useLeftFocus } from "./use-left-focus";

/** What is said at the foot of the window, wherever the reader is; and what else can wait until the page is idle. */
export function CornerNotices() {
  useLeftFocus();
  return (
    <OfflineNotices>
      <Missing />
    </OfflineNotices>
  );
}
