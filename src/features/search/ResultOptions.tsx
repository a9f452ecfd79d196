import type { Address, Passage } from "@/address/address";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import type { EdtfDate } from "@/content/model";
import { sayDate } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";
import { formatQuery } from "@/searching/what-to-drop";
import { addedTo, datedBy } from "./added-to";
import { EntityOptions } from "./EntityOptions";
import { Excerpt } from "./Excerpt";
import { setFoundWords } from "./found-words";
import { LinkOption, OptionGroup, TextOption } from "./Option";
import type { FoundStory } from "./read-stories";
import { rememberSearch } from "./recent-searches";
import type { SearchOutcome } from "./run-search";
import type { SearchPanelProps } from "./search-panel-props";

interface ResultOptionsProps extends SearchPanelProps {
  readonly outcome: SearchOutcome;
}

/** Everything found, in the order of the keys: words and dates for the thread, names, stories, sentences; or what to search for instead. */
export function ResultOptions({ outcome, ...panel }: ResultOptionsProps) {
  const { t } = useTranslation();
  const { stories, sentences, count, date } = outcome;
  return (
    <>
      {count > 0 && <AddOption {...panel} words={outcome.words} count={count} />}
      {date && <DateOption {...panel} date={date} />}
      <EntityOptions {...panel} text={outcome.text} ids={outcome.entities} />
      {stories.length > 0 && (
        <OptionGroup label={t(($) => $.searchPanel.stories)}>
          {stories.map((story) => (
            <StoryOption key={story.id} {...panel} outcome={outcome} story={story} />
          ))}
        </OptionGroup>
      )}
      {sentences.length > 0 && (
        <OptionGroup label={t(($) => $.searchPanel.passages)}>
          {sentences.map(({ passage, ...story }) => (
            <StoryOption
              key={story.id}
              {...panel}
              outcome={outcome}
              story={story}
              passage={{ paragraph: passage.paragraph, pair: passage.pair }}
            >
              <span className="search-sentence">
                <Excerpt excerpt={passage} language={story.language} />
              </span>
            </StoryOption>
          ))}
        </OptionGroup>
      )}
      <OtherSearches {...panel} outcome={outcome} />
    </>
  );
}

type AddOptionProps = SearchPanelProps & Pick<SearchOutcome, "words" | "count">;

/** The words become a part of the thread. */
function AddOption({ words, count, ...panel }: AddOptionProps) {
  const address = useAddress();
  const { t } = useTranslation();
  return (
    <ToThreadOption {...panel} id="search-add" to={addedTo(address, words)} remembered={words}>
      <span className="search-name">
        <Plus />
        {t(($) => $.searchPanel.add, { words })}
      </span>
      <span className="search-aside">{t(($) => $.thread.stories, { count })}</span>
    </ToThreadOption>
  );
}

interface ToThreadOptionProps extends SearchPanelProps {
  readonly id: string;
  readonly to: Address;
  /** What is found again among the recent searches. */
  readonly remembered: string;
  readonly children: React.ReactNode;
}

function ToThreadOption({ id, to, remembered, active, onLeave, children }: ToThreadOptionProps) {
  const follow = () => {
    rememberSearch(remembered);
    onLeave();
  };
  return (
    <LinkOption id={id} active={active} to={to} onFollow={follow}>
      {children}
    </LinkOption>
  );
}

function Plus() {
  return (
    <svg viewBox="0 0 10 10" className="search-plus" aria-hidden="true">
      <path d="M5 1v8M1 5h8" />
    </svg>
  );
}

/** The thread is held to what was typed as a date. */
function DateOption({ date, ...panel }: SearchPanelProps & { readonly date: EdtfDate }) {
  const address = useAddress();
  const { t } = useTranslation();
  return (
    <ToThreadOption {...panel} id="search-date" to={datedBy(address, date)} remembered={panel.text}>
      <span className="search-name">
        <Plus />
        {t(($) => $.searchPanel.addDate, { date: sayDate(date, address.language) })}
      </span>
    </ToThreadOption>
  );
}

interface StoryOptionProps extends ResultOptionsProps {
  readonly story: FoundStory;
  readonly passage?: Passage;
  readonly children?: React.ReactNode;
}

/** A story, or its sentence, opened in the language in which it was found. */
function StoryOption({ outcome, active, onLeave, story, passage, children }: StoryOptionProps) {
  const { language: own, thread } = useAddress();
  const { index } = useEdition();
  const { t } = useTranslation();
  const { id, language } = story;
  const to: Address = {
    language,
    thread,
    view: "single",
    screen: { name: "story", id },
    ...(passage && { passage }),
  };
  const follow = () => {
    rememberSearch(outcome.text);
    setFoundWords({ story: id, text: outcome.words });
    onLeave();
  };
  return (
    <LinkOption
      id={`search-${passage ? "sentence" : "story"}-${id}`}
      active={active}
      to={to}
      onFollow={follow}
    >
      {children}
      <span className={children ? "search-source" : "search-title"}>
        <Excerpt excerpt={children ? { ...story.title, marks: [] } : story.title} language={language} />
      </span>
      <span className="search-aside">
        {sayDate(index.dates[story.position] ?? "", own)}
        {language !== own && ` · ${t(($) => $.searchPanel.language[language])}`}
      </span>
    </LinkOption>
  );
}

/** Other spellings, and for nothing found what to leave out. */
function OtherSearches({ outcome, active, setText }: ResultOptionsProps) {
  const { t } = useTranslation();
  const { suggestions, shorter } = outcome;
  return (
    <>
      {suggestions.length > 0 && (
        <OptionGroup label={t(($) => $.searchPanel.meant)}>
          {suggestions.map((words) => (
            <TextOption
              key={words}
              id={`search-meant-${words}`}
              active={active}
              onChoose={() => setText(words)}
            >
              {words}
            </TextOption>
          ))}
        </OptionGroup>
      )}
      {shorter.length > 0 && (
        <OptionGroup label={t(($) => $.searchPanel.drop)}>
          {shorter.map(({ dropped, query, stories }) => (
            <TextOption
              key={dropped}
              id={`search-without-${dropped}`}
              active={active}
              onChoose={() => setText(formatQuery(query))}
            >
              {t(($) => $.searchPanel.without, { words: dropped, count: stories })}
            </TextOption>
          ))}
        </OptionGroup>
      )}
    </>
  );
}
