import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "@/lib/use-shortcut";
import { lazyPart } from "@/ui/lazy-part";
import { Sheet } from "@/ui/Sheet";

const ShortcutList = lazyPart(async () => (await import("./ShortcutList")).ShortcutList);

/** The `?` help; its button stays where the keys are switched off. */
export function ShortcutHelp() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useShortcut("help", () => setOpen(true));
  return (
    <>
      <button type="button" className="quiet tap" onClick={() => setOpen(true)}>
        {t(($) => $.shortcuts.title)}
      </button>
      <Sheet
        open={open}
        label={t(($) => $.shortcuts.title)}
        closeLabel={t(($) => $.shortcuts.close)}
        onClose={() => setOpen(false)}
      >
        <ShortcutList />
      </Sheet>
    </>
  );
}
