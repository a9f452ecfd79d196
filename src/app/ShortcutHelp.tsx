import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "@/lib/use-shortcut";
import { Sheet } from "@/ui/Sheet";

const ShortcutList = lazy(() =>
  import("./ShortcutList").then(({ ShortcutList }) => ({ default: ShortcutList })),
);

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
        <Suspense fallback={t(($) => $.shell.loading)}>
          <ShortcutList />
        </Suspense>
      </Sheet>
    </>
  );
}
