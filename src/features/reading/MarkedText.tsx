import { Fragment } from "react";
import { parseMarked } from "@/content/marks";
import type { MarkedText as Marked } from "@/content/model";
import { Mention } from "@/features/entities/Mention";
import { DateInText } from "./DateInText";

/** A text with its mentions and dates as links. */
export function MarkedText({ text }: { readonly text: Marked }) {
  return parseMarked(text).map((run, i) => {
    // The runs of a text never change places.
    const key = `${i}`;
    if (run.kind === "mention") return <Mention key={key} {...run} />;
    if (run.kind === "date") return <DateInText key={key} {...run} />;
    return <Fragment key={key}>{run.text}</Fragment>;
  });
}
