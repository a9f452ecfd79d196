import "./offline.css";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { type OfflineWorker, startWorker } from "./service-worker";
import { useOnline } from "./use-online";

/**
 * Starts the service worker, and says at the foot of the window what it brings: no network, or a new version on offer; and
 * beside it what others have to say there.
 */
export function OfflineNotices({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const online = useOnline();
  const offered = useOfferedVersion();
  const [later, setLater] = useState(false);
  return (
    <div role="status" className="offline-notices">
      {!online && <p className="offline-notice">{t(($) => $.keptOffline.offline)}</p>}
      {children}
      {offered && !later && (
        <div className="offline-notice">
          <p>{t(($) => $.keptOffline.update.title)}</p>
          <button type="button" className="button" onClick={() => void offered.accept()}>
            {t(($) => $.keptOffline.update.accept)}
          </button>
          <button type="button" className="quiet tap" onClick={() => setLater(true)}>
            {t(($) => $.keptOffline.update.later)}
          </button>
        </div>
      )}
    </div>
  );
}

function useOfferedVersion(): OfflineWorker | undefined {
  const [offered, setOffered] = useState<OfflineWorker>();
  useEffect(() => {
    let gone = false;
    void startWorker().then((worker) => worker?.onWaiting(() => !gone && setOffered(worker)));
    return () => {
      gone = true;
    };
  }, []);
  return offered;
}
