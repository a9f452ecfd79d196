import { Fragment } from "react";
import type { Language } from "@/i18n/languages";
import { type MarkedExcerpt, stretchesOf } from "@/searching/find-passages";

interface ExcerptProps {
  readonly excerpt: MarkedExcerpt;
  readonly language: Language;
}

/** A text with what was asked for marked in it. */
export function Excerpt({ excerpt, language }: ExcerptProps) {
  return (
    <span lang={language}>
      {stretchesOf(excerpt).map(({ text, marked }, i) => {
        // The stretches of an excerpt never change places.
        const key = `${i}`;
        return marked ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
      })}
    </span>
  );
}
