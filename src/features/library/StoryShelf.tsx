import { useTranslation } from "@/i18n/use-translation";
import { type Arrangement, arrange } from "./arrange";
import { takeOff } from "./edit-library";
import type { Library } from "./library";
import { Shelf } from "./Shelf";
import { ShelfRow } from "./ShelfRow";
import { StoryTitle } from "./StoryTitle";
import { useStoryTitles } from "./story-titles";
import { useRemove } from "./undo-context";

interface StoryShelfProps {
  readonly stories: Library["stories"];
  readonly arrangement: Arrangement;
}

export function StoryShelf({ stories, arrangement }: StoryShelfProps) {
  const { t } = useTranslation();
  const remove = useRemove();
  const titleOf = useStoryTitles(Object.keys(stories));
  const all = Object.entries(stories).map(([id, record]) => ({
    record,
    ...record,
    ...titleOf(id, record.title),
  }));
  const found = arrange(all, arrangement);
  return (
    <Shelf
      title={t(($) => $.library.stories)}
      all={all.length}
      found={found.length}
      empty={t(($) => $.library.empty.story.text)}
    >
      {found.map(({ record, ...story }) => (
        <ShelfRow
          key={story.id}
          name={story.title}
          onRemove={() =>
            remove({
              edit: takeOff("stories", story.id),
              taken: { stories: { [story.id]: record } },
              said: t(($) => $.library.removed, { name: story.title }),
            })
          }
        >
          <StoryTitle story={story} />
        </ShelfRow>
      ))}
    </Shelf>
  );
}
