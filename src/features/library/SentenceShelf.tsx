import { useState } from "react";
import { parsePassage } from "@/address/parse-address";
import { useAddress } from "@/address/use-address";
import { otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { lazyPart } from "@/ui/lazy-part";
import { AnkiTools } from "./AnkiTools";
import { type Arrangement, arrange } from "./arrange";
import { takeOff } from "./edit-library";
import type { Library } from "./library";
import { Shelf } from "./Shelf";
import { ShelfRow } from "./ShelfRow";
import { StoryTitle } from "./StoryTitle";
import { useStoryTitles } from "./story-titles";
import { useRemove } from "./undo-context";

const Practice = lazyPart(async () => (await import("./Practice")).Practice);

interface SentenceShelfProps {
  readonly sentences: Library["sentences"];
  readonly arrangement: Arrangement;
}

export function SentenceShelf({ sentences, arrangement }: SentenceShelfProps) {
  const { t } = useTranslation();
  const [practising, setPractising] = useState(false);
  const titleOf = useStoryTitles(Object.values(sentences).map(({ story }) => story));
  const all = Object.entries(sentences).map(([key, record]) => ({
    key,
    record,
    at: record.at,
    words: Object.values(record.text).join(" "),
    story: titleOf(record.story, record.title),
    ...titleOf(record.story, record.title),
  }));
  const found = arrange(all, arrangement);
  const records = found.map(({ record }) => record);
  return (
    <Shelf
      title={t(($) => $.library.sentences)}
      all={all.length}
      found={found.length}
      empty={t(($) => $.library.empty.sentence.text)}
      tools={
        records.length > 0 && (
          <AnkiTools sentences={records} practising={practising} onPractise={setPractising} />
        )
      }
    >
      {practising && (
        <li>
          <Practice sentences={records} />
        </li>
      )}
      {found.map(({ key, record, story }) => (
        <SentenceRow key={key} id={key} sentence={record} story={story} />
      ))}
    </Shelf>
  );
}

interface SentenceRowProps {
  readonly id: string;
  readonly sentence: Library["sentences"][string];
  readonly story: ReturnType<ReturnType<typeof useStoryTitles>>;
}

function SentenceRow({ id, sentence, story }: SentenceRowProps) {
  const { t } = useTranslation();
  const remove = useRemove();
  const { language: own } = useAddress();
  const name = sentence.text[own] ?? sentence.text[otherLanguage(own)] ?? story.title;
  const taken = { sentences: { [id]: sentence } };
  const said = t(($) => $.library.removed, { name });
  return (
    <ShelfRow name={name} onRemove={() => remove({ edit: takeOff("sentences", id), taken, said })}>
      {[own, otherLanguage(own)].map((language) => (
        <p
          key={language}
          lang={language}
          className={`max-w-[42rem] font-serif text-lg leading-snug ${language === own ? "" : "text-muted"}`}
        >
          {sentence.text[language]}
        </p>
      ))}
      <div className="mt-1 text-sm">
        <StoryTitle story={story} passage={parsePassage(`#${sentence.passage}`)} />
      </div>
    </ShelfRow>
  );
}
