import { useTranslation } from "react-i18next";
import { EntityAlphabet } from "@/features/entities/EntityAlphabet";
import { ThreadBar } from "@/features/stories/ThreadBar";

/** Everyone and everything of the edition. */
export function EntitiesScreen() {
  const { t } = useTranslation();
  return (
    <div className="page pt-8 pb-16">
      <h1 tabIndex={-1} className="font-serif text-3xl leading-tight font-bold">
        {t(($) => $.entities.title)}
      </h1>
      <div className="awaits mt-3 mb-6">
        <ThreadBar />
      </div>
      <EntityAlphabet />
    </div>
  );
}
