import { useEffect, useState } from "react";
import type { Passage } from "@/address/address";
import { useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";
import { ReaderNote } from "./ReaderNote";

/** The link names a sentence that is no longer there. */
export function PassageGone({ passage }: { readonly passage: Passage | undefined }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [readFor, setReadFor] = useState<Passage>();
  const text = t(($) => $.readingTools.passageGone);
  useEffect(() => announce(text), [announce, text]);
  return readFor === passage ? null : <ReaderNote onClose={() => setReadFor(passage)}>{text}</ReaderNote>;
}
