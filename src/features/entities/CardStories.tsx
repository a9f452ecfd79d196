import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useTeasers } from "@/content/use-teaser";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { nearestPositions } from "./nearest-positions";
import { StoryLine } from "./StoryLine";

const LISTED = 3;

/** The stories the thread has now, those nearest to the one being read, and the way to all of them. */
export function CardStories() {
  const address = useAddress();
  const { index } = useEdition();
  const { matched } = useThread();
  const { t } = useTranslation();
  const { screen, language } = address;
  const here = screen.name === "story" ? index.position.get(screen.id) : undefined;
  const listed = nearestPositions(matched, here ?? index.size, LISTED);
  const teaserOf = useTeasers(listed, language);
  return (
    <>
      <h3 className="mt-4 text-sm font-semibold text-muted">{t(($) => $.thread.panel.label)}</h3>
      <ol className="mt-1.5 stack-2">
        {listed.map((position) => (
          <li key={position}>
            <StoryLine position={position} teaser={teaserOf(position)} />
          </li>
        ))}
      </ol>
      <Link to={{ ...address, screen: { name: "stories" } }} className="quiet tap mt-2 inline-block text-sm">
        {t(($) => $.entityCard.allOfThread, { count: matched.length })}
      </Link>
    </>
  );
}
