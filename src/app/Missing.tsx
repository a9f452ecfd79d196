import { notifyManager, type Query, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { whenOnline } from "@/lib/when-online";

/** Requests that many parts of a screen share, so that none of them says what did not arrive. */
const SHARED: readonly unknown[] = ["catalogue", "catalogues", "details", "words"];

/** Says once, whatever is on the screen, that titles, notes or the other language's words did not arrive, and asks for them again; by itself when the network is back. */
export function Missing() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const subscribe = useCallback(
    (changed: () => void) => cache.subscribe(notifyManager.batchCalls(changed)),
    [cache],
  );
  const count = () => cache.findAll({ predicate: isMissing }).length;
  const retry = useCallback(() => void client.refetchQueries({ predicate: isMissing }), [client]);
  useEffect(() => whenOnline(retry), [retry]);
  const missing = useSyncExternalStore(subscribe, count, () => 0);
  if (missing === 0) return null;
  return (
    <div role="alert" className="offline-notice">
      <p>{t(($) => $.shell.failed.title)}</p>
      <button type="button" className="button" onClick={retry}>
        {t(($) => $.shell.failed.retry)}
      </button>
    </div>
  );
}

function isMissing(query: Query): boolean {
  return query.state.status === "error" && query.isActive() && SHARED.includes(query.queryKey[0]);
}
