import { OfflineNotices } from "@/features/offline/OfflineNotices";
import { Missing } from "./Missing";

/** What is said at the foot of the window, wherever the reader is. */
export function CornerNotices() {
  return (
    <OfflineNotices>
      <Missing />
    </OfflineNotices>
  );
}
