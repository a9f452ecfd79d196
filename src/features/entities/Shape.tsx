import type { Kind } from "@/content/entity-list";

const PATHS: Record<Kind, string> = {
  person: "M5 0a5 5 0 1 0 0 10A5 5 0 0 0 5 0Z",
  place: "M5 0l5 5-5 5-5-5Z",
  organisation: "M.8.8h8.4v8.4H.8Z",
  thing: "M5 0a5 5 0 1 0 0 10A5 5 0 0 0 5 0Zm0 2.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2Z",
};

/** The sign of a type: round, diamond, square, ring. The name beside it says the rest. */
export function Shape({ kind }: { readonly kind: Kind }) {
  return (
    <svg className={`shape shape-${kind}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={PATHS[kind]} />
    </svg>
  );
}
