import { parseEdtf } from "./edtf";
import type { EdtfDate, MarkedText } from "./model";

/** A piece of a marked text. `suffix` is what follows the marked words within the same word: `’in`, `nde`, `’s`. */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "mention";
      readonly words: string;
      readonly targets: readonly string[];
      readonly suffix: string;
    }
  | { readonly kind: "date"; readonly words: string; readonly edtf: EdtfDate; readonly suffix: string };

export type MarkFault =
  | "stray-bracket"
  | "nested-mark"
  | "blank-words"
  | "stray-backslash"
  | "missing-target"
  | "bad-target"
  | "bad-date"
  | "repeated-candidate";

/** What is wrong with a mark; `offset` counts UTF-16 units from the start of the authored text. */
export interface MarkProblem {
  readonly offset: number;
  readonly what: MarkFault;
  readonly found: string;
  readonly expected: string;
}

/** An entity's id: a–z, 0–9 and hyphens, a letter first. */
export const ENTITY_ID = /^[a-z][a-z0-9-]*$/;
/** A character one can see: not a space, a control, a joiner or a lone combining mark. */
const VISIBLE = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{P}\p{S}]/u;
const PLAIN = /[^[\]\\]+/y;
const TARGET = /[^()[\]\\\s]*/y;
const SUFFIX = /['’ʼ]?\p{L}[\p{L}\p{M}]*/uy;

/** Whether there is nothing to see in the text. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** The runs of a marked text. Never throws: what is no mark is shown as it is written. */
export function parseMarked(text: MarkedText): Run[] {
  return scan(text).runs;
}

/** Everything in a marked text that the grammar refuses, in order; whether the targets exist is for the edition's check. */
export function checkMarked(text: MarkedText): MarkProblem[] {
  return scan(text).problems.sort((a, b) => a.offset - b.offset);
}

/** The text a reader sees, marks and escapes taken away. */
export function plainText(text: MarkedText): string {
  return parseMarked(text).map(wordsOfRun).join("");
}

/** What a reader sees of one run. */
export function wordsOfRun(run: Run): string {
  return run.kind === "text" ? run.text : run.words + run.suffix;
}

/** Writes runs as a marked text; `parseMarked` gives them back. */
export function formatMarked(runs: readonly Run[]): MarkedText {
  return runs.map(formatRun).join("");
}

/** Writes a plain text so that nothing in it is read as a mark. */
export function escapeMarked(text: string): MarkedText {
  return text.replace(/[[\]\\]/g, "\\$&");
}

function formatRun(run: Run): string {
  if (run.kind === "text") return escapeMarked(run.text);
  const target = run.kind === "date" ? run.edtf : run.targets.join("|");
  return `[${escapeMarked(run.words)}](${target})${run.suffix}`;
}

function scan(text: MarkedText): { runs: Run[]; problems: MarkProblem[] } {
  const scanner = new Scanner(text);
  scanner.run();
  return scanner;
}

/** One pass from left to right, so that a million brackets cost a million steps. */
class Scanner {
  readonly runs: Run[] = [];
  readonly problems: MarkProblem[] = [];
  private readonly source: string;
  private at = 0;
  private plain = "";
  private open: { offset: number; words: string } | undefined;
  /** Marks that another one began inside of; each will close once more. */
  private abandoned = 0;

  constructor(source: string) {
    this.source = source;
  }

  run(): void {
    while (this.at < this.source.length) {
      const chunk = this.take(PLAIN);
      if (chunk) this.add(chunk);
      else this.special();
    }
    if (this.open) {
      this.refuse(this.open.offset, "stray-bracket", "[", "[words](target), or \\[ for a bracket");
      this.giveUpMark();
    }
    this.flush();
  }

  private special(): void {
    const character = this.source[this.at];
    this.at += 1;
    if (character === "\\") this.escape();
    else if (character === "[") this.begin();
    else if (this.open) this.close(this.open);
    else this.strayClose();
  }

  private escape(): void {
    const next = this.source[this.at] ?? "";
    if (next !== "" && "[]\\".includes(next)) this.at += 1;
    else this.refuse(this.at - 1, "stray-backslash", `\\${next}`, "\\[, \\] or \\\\");
    this.add(next !== "" && "[]\\".includes(next) ? next : "\\");
  }

  private begin(): void {
    const offset = this.at - 1;
    if (this.open) {
      this.refuse(
        offset,
        "nested-mark",
        "[",
        "the end of the mark before it, ](target), or \\[ for a bracket",
      );
      this.giveUpMark();
      this.abandoned += 1;
    }
    this.open = { offset, words: "" };
  }

  private strayClose(): void {
    if (this.abandoned > 0) this.abandoned -= 1;
    else this.refuse(this.at - 1, "stray-bracket", "]", "[words](target), or \\] for a bracket");
    this.plain += "]";
  }

  private close(mark: { offset: number; words: string }): void {
    const offset = this.at;
    if (this.source[offset] !== "(") {
      this.refuse(mark.offset, "missing-target", `[${mark.words}]`, "(target) right after the words");
      return this.giveUpMark("]");
    }
    this.at += 1;
    const target = this.take(TARGET);
    const ended = this.source[this.at] === ")";
    if (ended) this.at += 1;
    const problem = ended ? targetProblem(target) : badTarget(target + (this.source[this.at] ?? ""));
    if (problem) this.problems.push({ offset: offset + 1, ...problem });
    const blank = isBlank(mark.words);
    if (blank) this.refuse(mark.offset, "blank-words", `[${mark.words}]`, "words to show");
    if (problem || blank) return this.giveUpMark(`](${target}${ended ? ")" : ""}`);
    this.flush();
    this.open = undefined;
    const { words } = mark;
    const suffix = this.take(SUFFIX);
    this.runs.push(
      isId(target)
        ? { kind: "mention", words, targets: target.split("|"), suffix }
        : { kind: "date", words, edtf: target, suffix },
    );
  }

  /** What looked like a mark is text. */
  private giveUpMark(rest = ""): void {
    if (this.open) this.plain += `[${this.open.words}${rest}`;
    this.open = undefined;
  }

  private flush(): void {
    if (this.plain) this.runs.push({ kind: "text", text: this.plain });
    this.plain = "";
  }

  private add(text: string): void {
    if (this.open) this.open.words += text;
    else this.plain += text;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private refuse(offset: number, what: MarkFault, found: string, expected: string): void {
    this.problems.push({ offset, what, found, expected });
  }
}

type TargetProblem = Omit<MarkProblem, "offset">;

const isId = (target: string) => /^[a-z]/.test(target);

function badTarget(found: string): TargetProblem {
  return {
    what: "bad-target",
    found,
    expected: "an entity id, candidates a|b, or an EDTF date, closed by )",
  };
}

function targetProblem(target: string): TargetProblem | undefined {
  if (!isId(target)) return targetDateProblem(target);
  const candidates = target.split("|");
  const wrong = candidates.find((id) => !ENTITY_ID.test(id));
  if (wrong !== undefined) return badTarget(target);
  if (new Set(candidates).size === candidates.length) return undefined;
  return { what: "repeated-candidate", found: target, expected: "each candidate once" };
}

function targetDateProblem(target: string): TargetProblem | undefined {
  if (!/^[-\d.Y/]/.test(target)) return badTarget(target);
  return parseEdtf(target)
    ? undefined
    : {
        what: "bad-date",
        found: target,
        expected: "a date in EDTF, level 0 or 1, that ends after it starts",
      };
}
