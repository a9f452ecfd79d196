import { useTranslation } from "@/i18n/use-translation";
import type { ThreadPart } from "@/thread/thread-parts";
import { usePartName } from "./use-part-name";

/** A part of the thread with the word of its role, which Turkish says after the name: "ABD hariç", "without the US". */
export function useSaidPart(): (part: ThreadPart) => string {
  const { t } = useTranslation();
  const nameOf = usePartName();
  return (part) => {
    const name = nameOf(part);
    return part.kind === "entity" && part.role === "without" ? t(($) => $.thread.without, { name }) : name;
  };
}
