import { useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { Choices } from "@/ui/Choices";
import { usePreview } from "./preview-context";
import type { PreviewPlace } from "./preview-source";

interface ReadInReaderProps {
  readonly first: PreviewPlace;
  readonly onRead: (place: PreviewPlace) => void;
}

/** Opens what was drafted or checked in the reader, before anything is published. */
export function ReadInReader({ first, onRead }: ReadInReaderProps) {
  const { t } = useTranslation("desk");
  const { preview } = usePreview();
  const [place, setPlace] = useState(preview?.place ?? first);
  return (
    <section className="mb-8 stack-4 rounded-lg border border-rule bg-raised p-5">
      <h3 className="font-serif text-xl font-semibold">{t(($) => $.read.title)}</h3>
      <Choices
        label={t(($) => $.read.where)}
        options={[
          ["among", t(($) => $.read.among)],
          ["instead", t(($) => $.read.instead)],
        ]}
        chosen={place}
        onChoose={setPlace}
      />
      <button type="button" className="button button-strong" onClick={() => onRead(place)}>
        {preview ? t(($) => $.read.update) : t(($) => $.read.read)}
      </button>
    </section>
  );
}
