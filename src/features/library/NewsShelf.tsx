import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { MarkAllSeen } from "./MarkAllSeen";
import { Shelf } from "./Shelf";
import { StoryTitle } from "./StoryTitle";
import { useStoryTitles } from "./story-titles";
import type { NewsByPosition } from "./what-is-new";

const MOST = 12;

/** What came or changed since the reader was here, the newest first. */
export function NewsShelf({ news }: { readonly news: NewsByPosition }) {
  const { t } = useTranslation();
  const { index } = useEdition();
  const ids = [...news.keys()]
    .reverse()
    .slice(0, MOST)
    .flatMap((position) => index.ids[position] ?? []);
  const titleOf = useStoryTitles(ids);
  if (news.size === 0) return null;
  return (
    <Shelf
      title={t(($) => $.library.news.title)}
      all={news.size}
      found={ids.length}
      empty=""
      tools={<MarkAllSeen />}
    >
      {ids.map((id) => (
        <li key={id} className="border-b border-rule py-3 last:border-0">
          <StoryTitle story={titleOf(id)} />
        </li>
      ))}
    </Shelf>
  );
}
