import { useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { useShortcut } from "@/lib/use-shortcut";
import { lazyPart } from "@/ui/lazy-part";

const ShortcutSheet = lazyPart(async () => (await import("./ShortcutSheet")).ShortcutSheet, null);

/** The `?` help; its button stays where the keys are switched off. */
export function ShortcutHelp() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  // Once opened the sheet stays, so that it can give the focus back.
  const [wanted, setWanted] = useState(false);
  const show = () => {
    setOpen(true);
    setWanted(true);
  };
  useShortcut("help", show);
  return (
    <>
      <button type="button" className="quiet tap" onClick={show}>
        {t(($) => $.shell.shortcuts)}
      </button>
      {wanted && <ShortcutSheet open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
