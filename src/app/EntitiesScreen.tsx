import { useState } from "react";
import { EntityAlphabet } from "@/features/entities/EntityAlphabet";
import { ThreadBar } from "@/features/stories/ThreadBar";
import { useTranslation } from "@/i18n/use-translation";
import { lazyPart } from "@/ui/lazy-part";

const EntityGraph = lazyPart(async () => (await import("@/features/entities/EntityGraph")).EntityGraph);
const EntityMap = lazyPart(async () => (await import("@/features/entities/EntityMap")).EntityMap);

const LOOKS = ["alphabet", "graph", "map"] as const;
type Look = (typeof LOOKS)[number];

/** Everyone and everything of the edition: by name, by company, by place. */
export function EntitiesScreen() {
  const { t } = useTranslation();
  const [look, setLook] = useState<Look>("alphabet");
  return (
    <div className="page pt-8 pb-16">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 tabIndex={-1} className="font-serif text-3xl leading-tight font-bold">
          {t(($) => $.entities.title)}
        </h1>
        <fieldset aria-label={t(($) => $.entities.look)} className="flex flex-wrap gap-1.5">
          {LOOKS.map((other) => (
            <button
              key={other}
              type="button"
              className="button"
              aria-pressed={look === other}
              onClick={() => setLook(other)}
            >
              {t(($) => $.entities.looks[other])}
            </button>
          ))}
        </fieldset>
      </div>
      <div className="awaits">
        <div className="mt-3 mb-6">
          <ThreadBar />
        </div>
        {look === "alphabet" && <EntityAlphabet />}
        {look === "graph" && <EntityGraph />}
        {look === "map" && <EntityMap />}
      </div>
    </div>
  );
}
