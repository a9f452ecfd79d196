/** Calls back each time the network comes back; returns the way to call it off. */
export function whenOnline(back: () => void): () => void {
  window.addEventListener("online", back);
  return () => window.removeEventListener("online", back);
}
