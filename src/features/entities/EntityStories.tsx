import { useAddress } from "@/address/use-address";
import { useTeasers } from "@/content/use-teaser";
import { useTranslation } from "@/i18n/use-translation";
import { StoryLine } from "./StoryLine";

/** The stories of an entity; the stops of its own thread. */
export function EntityStories({ positions }: { readonly positions: readonly number[] }) {
  const { language } = useAddress();
  const { t } = useTranslation();
  const teaserOf = useTeasers(positions, language);
  if (positions.length === 0) return <p className="mt-3 text-muted">{t(($) => $.entities.noStories)}</p>;
  return (
    <ol className="mt-3">
      {positions.map((position) => (
        <li key={position} className="thread-stop">
          <StoryLine position={position} teaser={teaserOf(position)} />
        </li>
      ))}
    </ol>
  );
}
