import { passageId } from "@/address/format-address";
import type { Paragraph, Story } from "@/content/model";
import type { Language } from "@/i18n/languages";
import { MarkedText } from "./MarkedText";
import { Sentence } from "./Sentence";
import { shownText } from "./shown-text";

/** The text of a story in one language; paragraphs and pairs are counted from 1, headings are not. */
export function StoryText({ story, language }: { readonly story: Story; readonly language: Language }) {
  return (
    <div className="prose awaits-view" lang={language}>
      {story.paragraphs.map((paragraph, i) => (
        <ParagraphText
          key={passageId({ paragraph: i + 1 })}
          paragraph={paragraph}
          number={i + 1}
          language={language}
        />
      ))}
    </div>
  );
}

interface ParagraphTextProps {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly language: Language;
}

function ParagraphText({ paragraph, number, language }: ParagraphTextProps) {
  const heading = paragraph.heading && shownText(paragraph.heading, language);
  return (
    <>
      {heading && (
        <h2 lang={heading.borrowed ? heading.language : undefined}>
          <MarkedText text={heading.text} />
        </h2>
      )}
      <p id={passageId({ paragraph: number })}>
        {paragraph.pairs.map((pair, i) => (
          <Sentence
            key={passageId({ paragraph: number, pair: i + 1 })}
            id={passageId({ paragraph: number, pair: i + 1 })}
            pair={pair}
            language={language}
          />
        ))}
      </p>
    </>
  );
}
