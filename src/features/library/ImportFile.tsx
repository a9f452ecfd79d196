import { type ChangeEvent, useId, useState } from "react";
import { useEdition } from "@/content/edition-context";
import { readingPlaces } from "@/content/reading-places";
import { useTranslation } from "@/i18n/use-translation";
import type { ExportedLibrary } from "./exported-library";
import { followFormerly } from "./follow-formerly";
import { type MergeReport, mergeLibraries, reportMerge } from "./merge-libraries";
import { mergePlaces } from "./merge-places";
import { type ImportFault, readExport } from "./read-export";
import { useLibrary } from "./use-library";

type Outcome = ImportFault | { readonly fault: "unreadable" } | MergeReport;

/** Brings an exported file into the library, and says what that did or why it was refused. */
export function ImportFile() {
  const { t } = useTranslation();
  const { index } = useEdition();
  const [library, store] = useLibrary((state) => state.library);
  const [outcome, setOutcome] = useState<Outcome>();
  const field = useId();
  const bring = (file: ExportedLibrary) => {
    const brought = followFormerly(file.library, index);
    const places = readingPlaces(index.edition.id);
    setOutcome(reportMerge(library, brought));
    void store.change((now) => mergeLibraries(now, brought));
    places.set(mergePlaces(places.get(), file.places));
  };
  const chosen = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text().catch(() => undefined);
    // The same file can be chosen again.
    target.value = "";
    if (text === undefined) return setOutcome({ fault: "unreadable" });
    const read = readExport(text, index.edition.id);
    if ("fault" in read) setOutcome(read);
    else bring(read);
  };
  return (
    <>
      <label htmlFor={field} className="button focus-within:outline-2">
        {t(($) => $.library.kept.import)}
        <input
          id={field}
          type="file"
          accept="application/json,.json"
          className="sr-only"
          onChange={(event) => void chosen(event)}
        />
      </label>
      <div role="status" className="order-last w-full">
        {outcome && <Told outcome={outcome} />}
      </div>
    </>
  );
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation();
  if ("fault" in outcome) {
    const why = () => {
      if (outcome.fault === "otherEdition")
        return t(($) => $.library.refused.otherEdition, { edition: outcome.edition });
      if (outcome.fault === "broken") return t(($) => $.library.refused.broken, { where: outcome.where });
      return t(($) => $.library.refused[outcome.fault]);
    };
    return (
      <p>
        <strong>{t(($) => $.library.refused.title)}</strong> {why()}
      </p>
    );
  }
  const { added, already, replaced } = outcome;
  return (
    <p>
      {(added > 0 || already === 0) && t(($) => $.library.imported.added, { count: added })}{" "}
      {already > 0 && t(($) => $.library.imported.already, { count: already })}{" "}
      {replaced > 0 && t(($) => $.library.imported.replaced, { count: replaced })}
    </p>
  );
}
