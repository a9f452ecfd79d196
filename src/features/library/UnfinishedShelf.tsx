import { parsePassage } from "@/address/parse-address";
import { useEdition } from "@/content/edition-context";
import { type ReadingPlaces, readingPlaces, withPlace } from "@/content/reading-places";
import { useTranslation } from "@/i18n/use-translation";
import { type Arrangement, arrange } from "./arrange";
import { mergePlaces } from "./merge-places";
import { Shelf } from "./Shelf";
import { ShelfRow } from "./ShelfRow";
import { StoryTitle } from "./StoryTitle";
import { useStoryTitles } from "./story-titles";
import { useRemove } from "./undo-context";

interface UnfinishedShelfProps {
  readonly places: ReadingPlaces;
  readonly arrangement: Arrangement;
}

/** Stories that were begun, each with the way to where the reader stopped. */
export function UnfinishedShelf({ places, arrangement }: UnfinishedShelfProps) {
  const { t } = useTranslation();
  const { index } = useEdition();
  const remove = useRemove();
  const store = readingPlaces(index.edition.id);
  const titleOf = useStoryTitles(Object.keys(places));
  const all = Object.entries(places).map(([id, place]) => ({ place, at: place.when, ...titleOf(id) }));
  const found = arrange(all, arrangement);
  const forget = (id: string, name: string) => {
    const before = store.get();
    store.set(withPlace(before, id, undefined));
    remove({
      edit: (library) => library,
      taken: {},
      said: t(($) => $.library.removed, { name }),
      alsoUndo: () => store.set(mergePlaces(store.get(), before)),
    });
  };
  if (all.length === 0) return null;
  return (
    <Shelf title={t(($) => $.library.unfinished)} all={all.length} found={found.length} empty="">
      {found.map(({ place, ...story }) => (
        <ShelfRow key={story.id} name={story.title} onRemove={() => forget(story.id, story.title)}>
          <StoryTitle story={story} passage={parsePassage(`#${place.passage}`)} />
          <p className="mt-1 flex items-center gap-3 text-sm text-muted">
            <progress
              value={place.at}
              max={place.of}
              aria-label={t(($) => $.reading.progress)}
              className="bar kept-progress"
            />
            {t(($) => $.library.progress, { at: place.at, all: place.of })}
          </p>
        </ShelfRow>
      ))}
    </Shelf>
  );
}
