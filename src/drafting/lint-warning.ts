/** What the lint looks for, by name; an answer in the file (`accepted`) goes by these. */
export const LINT_RULES = [
  "unmarked-name",
  "mark-words",
  "pair-entities",
  "pair-dates",
  "pair-numbers",
  "long-pair",
  "length-ratio",
  "mixed-quotes",
  "few-publishers",
  "uncited-source",
  "unmentioned-entity",
  "no-turkish-letters",
  "repeated-sentence",
  "absent-speaker",
  "long-title",
  "idle-answer",
] as const;

export type LintRule = (typeof LINT_RULES)[number];

/** Something an editor should look at; the edition works nevertheless. */
export interface Warning {
  readonly rule: LintRule;
  /** Name within the edition's folder: `stories/x.json`. */
  readonly file: string;
  /** JSON path: `paragraphs[0].pairs[2].tr`. */
  readonly path: string;
  /** Counted from 1; whoever has read the file fills it in. */
  readonly line?: number;
  readonly message: string;
  /** The words the warning is about. */
  readonly found: string;
  /** What to do about it. */
  readonly suggestion: string;
}

/** A warning before its file is known. */
export type Finding = Omit<Warning, "file" | "line">;
