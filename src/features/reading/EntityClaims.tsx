import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import type { Claim } from "@/content/entity-list";
import { sayDate } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";
import { MarkedText } from "./MarkedText";
import { shownText } from "./shown-text";

/** What somebody is the only source of, each with the way to its place in the story. */
export function EntityClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const address = useAddress();
  const { index } = useEdition();
  const { t } = useTranslation();
  const { language } = address;
  return (
    <ul className="mt-3 stack-4">
      {claims.map(({ story, paragraph, pair, ...texts }) => {
        const shown = shownText(texts, language);
        const date = index.dates[index.position.get(story) ?? -1] ?? "";
        return (
          <li key={`${story}#${paragraph}.${pair}`} className="border-l-2 border-rule pl-4">
            <p lang={shown.borrowed ? shown.language : undefined} className="font-serif">
              <MarkedText text={shown.text} />
            </p>
            <Link
              to={{ ...address, screen: { name: "story", id: story }, passage: { paragraph, pair } }}
              className="quiet tap inline-block min-h-6 text-sm"
            >
              {t(($) => $.entities.inStory, { date: sayDate(date, language) })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
