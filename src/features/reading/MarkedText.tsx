import { Fragment } from "react";
import { useAddress } from "@/address/use-address";
import { parseMarked, type Run } from "@/content/marks";
import type { MarkedText as Marked } from "@/content/model";
import { Mention } from "@/features/entities/Mention";
import { DateInText } from "./DateInText";

interface MarkedTextProps {
  readonly text: Marked;
}

/** A text with its mentions and dates as links. */
export function MarkedText({ text }: MarkedTextProps) {
  const address = useAddress();
  return runsOf(text).map((run, i) => {
    // The runs of a text never change places.
    const key = `${i}`;
    if (run.kind === "mention") return <Mention key={key} {...run} address={address} />;
    if (run.kind === "date") return <DateInText key={key} {...run} address={address} />;
    return <Fragment key={key}>{run.text}</Fragment>;
  });
}

/** Texts parsed before: every change of view or language draws them again. */
const parsed = new Map<Marked, readonly Run[]>();
const MOST_PARSED = 4000;

function runsOf(text: Marked): readonly Run[] {
  const runs = parsed.get(text) ?? parseMarked(text);
  if (parsed.size >= MOST_PARSED && !parsed.has(text)) parsed.clear();
  parsed.set(text, runs);
  return runs;
}
