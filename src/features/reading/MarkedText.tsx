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
  return runsOf(text).map(([name, run]) => {
    if (run.kind === "mention") return <Mention key={name} {...run} address={address} />;
    if (run.kind === "date") return <DateInText key={name} {...run} address={address} />;
    return <Fragment key={name}>{run.text}</Fragment>;
  });
}

/** A run goes by what it is about: in the other language the same link stands for it, and keeps the focus. */
type NamedRun = readonly [name: string, run: Run];

/** Texts parsed before: every change of view or language draws them again. */
const parsed = new Map<Marked, readonly NamedRun[]>();
const MOST_PARSED = 4000;

function runsOf(text: Marked): readonly NamedRun[] {
  const before = parsed.get(text);
  if (before) return before;
  const counts = new Map<string, number>();
  const runs = parseMarked(text).map((run): NamedRun => {
    const about = run.kind === "mention" ? run.targets.join() : run.kind === "date" ? run.edtf : "";
    const nth = (counts.get(about) ?? 0) + 1;
    counts.set(about, nth);
    return [`${about} ${nth}`, run];
  });
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(text, runs);
  return runs;
}
