import { useState } from "react";
import { sayDate } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";
import { type Arrangement, arrange } from "./arrange";
import { forgetOpened } from "./edit-library";
import type { Library } from "./library";
import { Shelf } from "./Shelf";
import { ShelfRow } from "./ShelfRow";
import { StoryTitle } from "./StoryTitle";
import { useStoryTitles } from "./story-titles";
import { useRemove } from "./undo-context";

const DAYS_AT_FIRST = 7;

interface HistoryShelfProps {
  readonly history: Library["history"];
  readonly arrangement: Arrangement;
}

/** What was opened, by day, the last day first. */
export function HistoryShelf({ history, arrangement }: HistoryShelfProps) {
  const { t } = useTranslation();
  const [more, setMore] = useState(false);
  const titleOf = useStoryTitles(Object.values(history).flatMap((day) => Object.keys(day)));
  const days = Object.entries(history)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, opened]) => {
      const stories = Object.entries(opened).map(([id, at]) => ({ at, ...titleOf(id) }));
      return { day, stories: arrange(stories, { ...arrangement, order: "saved" }) };
    })
    .filter(({ stories }) => stories.length > 0);
  const all = Object.values(history).reduce((sum, day) => sum + Object.keys(day).length, 0);
  const shown = more ? days : days.slice(0, DAYS_AT_FIRST);
  return (
    <>
      <Shelf
        title={t(($) => $.library.history)}
        all={all}
        found={days.reduce((sum, { stories }) => sum + stories.length, 0)}
        empty={t(($) => $.library.empty.history.text)}
      >
        {shown.map(({ day, stories }) => (
          <HistoryDay key={day} day={day} stories={stories} language={arrangement.language} />
        ))}
      </Shelf>
      {days.length > DAYS_AT_FIRST && !more && (
        <button type="button" className="button mt-3" onClick={() => setMore(true)}>
          {t(($) => $.library.older)}
        </button>
      )}
    </>
  );
}

type Opened = ReturnType<ReturnType<typeof useStoryTitles>> & { readonly at: number };

interface HistoryDayProps {
  readonly day: string;
  readonly stories: readonly Opened[];
  readonly language: Arrangement["language"];
}

function HistoryDay({ day, stories, language }: HistoryDayProps) {
  const { t } = useTranslation();
  const remove = useRemove();
  return (
    <li>
      <h3 className="mt-5 text-sm font-semibold text-muted">
        <time dateTime={day}>{sayDate(day, language, { weekday: true })}</time>
      </h3>
      <ul>
        {stories.map((story) => (
          <ShelfRow
            key={story.id}
            name={story.title}
            onRemove={() =>
              remove({
                edit: forgetOpened(day, story.id),
                taken: { history: { [day]: { [story.id]: story.at } } },
                said: t(($) => $.library.removed, { name: story.title }),
              })
            }
          >
            <StoryTitle story={story} />
          </ShelfRow>
        ))}
      </ul>
    </li>
  );
}
