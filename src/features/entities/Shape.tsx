import type { Kind } from "@/content/entity-list";

/** The sign of a type: round, diamond, square, ring. The name beside it says the rest. */
export function Shape({ kind }: { readonly kind: Kind }) {
  return <span className={`shape shape-${kind}`} aria-hidden="true" />;
}
