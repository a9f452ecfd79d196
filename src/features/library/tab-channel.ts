/**
 * The other tabs of this browser that hold the same library: `changed` is called when one of them says that it has changed
 * it, and when the page comes back from the back/forward cache, where it could not hear them. In the cache the channel is
 * closed: a message to an open one would throw the page out of it.
 * @returns tells the other tabs
 */
export function openTabChannel(name: string, changed: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  let channel = listen(name, changed);
  window.addEventListener("pagehide", () => channel.close());
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    channel = listen(name, changed);
    changed();
  });
  return () => channel.postMessage("changed");
}

function listen(name: string, changed: () => void): BroadcastChannel {
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", changed);
  return channel;
}
