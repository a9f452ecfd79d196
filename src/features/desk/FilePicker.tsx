import { useRef } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { chosenFiles, type NamedFile } from "./read-chosen";

interface FilePickerProps {
  /** Files are being dragged over the page. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly NamedFile[]) => void;
}

/** Where files are dropped, and the buttons for those who don't drag. */
export function FilePicker({ isOver, onFiles }: FilePickerProps) {
  const { t } = useTranslation("desk");
  return (
    <section aria-labelledby="desk-files" className={isOver ? "desk-drop desk-drop-over" : "desk-drop"}>
      <h2 id="desk-files" className="font-serif text-xl font-semibold">
        {t(($) => $.drop.title)}
      </h2>
      <p className="mt-1 text-muted">{t(($) => $.drop.text)}</p>
      <div className="mt-4 flex flex-wrap justify-center gap-3">
        <Picker label={t(($) => $.drop.files)} folder={false} onFiles={onFiles} />
        <Picker label={t(($) => $.drop.folder)} folder={true} onFiles={onFiles} />
      </div>
    </section>
  );
}

interface PickerProps {
  readonly label: string;
  readonly folder: boolean;
  readonly onFiles: (files: readonly NamedFile[]) => void;
}

/** A native file input behind a button of our own, so that its words are the page's. */
function Picker({ label, folder, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder && { webkitdirectory: "" })}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = chosenFiles(currentTarget.files ?? new DataTransfer().files);
          // The same file chosen again, corrected, is a change too.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
