import type { EditionInfo } from "@/content/model";
import { textIn } from "@/content/text-in";
import { type Language, otherLanguage, type SomeLanguage } from "@/i18n/languages";

interface AboutTextProps {
  readonly info: EditionInfo;
  readonly language: Language;
}

/** What the edition says of itself, in the reader's language where it has it. */
export function AboutText({ info, language }: AboutTextProps) {
  return (
    <div className="mt-6 stack-4 font-serif text-lg leading-relaxed">
      <p>{info.description[language]}</p>
      {info.about?.map(({ heading, pairs }, i) => {
        // The paragraphs never change places.
        const key = `${i}`;
        return (
          <section key={key} className="stack-2">
            {heading && (
              <h2 className="pt-3 text-xl font-semibold" lang={borrowed(heading, language)}>
                {textIn(heading, language)}
              </h2>
            )}
            <p>
              {pairs.map((pair, k) => {
                const place = `${i}.${k}`;
                return (
                  <span key={place} lang={borrowed(pair, language)}>
                    {textIn(pair, language)}{" "}
                  </span>
                );
              })}
            </p>
          </section>
        );
      })}
    </div>
  );
}

/** The language to name where the text is not in the reader's. */
function borrowed(texts: SomeLanguage<string>, language: Language): Language | undefined {
  return texts[language] === undefined ? otherLanguage(language) : undefined;
}
