import { useTranslation } from "@/i18n/use-translation";
import { Sheet } from "@/ui/Sheet";
import { ShortcutList } from "./ShortcutList";

interface ShortcutSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All single-key shortcuts in a sheet. */
export function ShortcutSheet({ open, onClose }: ShortcutSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet
      open={open}
      label={t(($) => $.shell.shortcuts)}
      closeLabel={t(($) => $.shell.close)}
      onClose={onClose}
    >
      <ShortcutList />
    </Sheet>
  );
}
