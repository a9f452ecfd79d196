import "./corner-notices.css";
import { formatPath } from "@/address/format-address";
import { useAddressPart } from "@/address/use-address";
import { OfflineNotices } from "@/features/offline/OfflineNotices";
import { Missing } from "./Missing";
import { useLeftFocus } from "./use-left-focus";
import { useLoadedFonts } from "./use-loaded-fonts";

/** What is said at the foot of the window, wherever the reader is; and what else can wait until the page is idle. */
export function CornerNotices() {
  useLeftFocus();
  useLoadedFonts(useAddressPart(formatPath));
  return (
    <OfflineNotices>
      <Missing />
    </OfflineNotices>
  );
}
