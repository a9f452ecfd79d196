import { useAddress } from "@/address/use-address";
import type { Story } from "@/content/model";
import { useTranslation } from "@/i18n/use-translation";
import { countMissing } from "./story-pairs";

/** At the top of a story: how much of it is not in the reader's language. */
export function MissingCount({ story }: { readonly story: Story }) {
  const { language } = useAddress();
  const { t } = useTranslation();
  const sentences = countMissing(story, language);
  const head = story.title[language] === undefined || story.summary[language] === undefined;
  const said = [
    ...(sentences > 0 ? [t(($) => $.reading.onlyOther, { count: sentences })] : []),
    ...(head ? [t(($) => $.reading.titleOnlyOther)] : []),
  ];
  if (said.length === 0) return null;
  return <p className="mb-4 border-l-2 border-control pl-3 text-sm text-muted">{said.join("; ")}</p>;
}
