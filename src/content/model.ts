import type { PerLanguage, SomeLanguage } from "@/i18n/languages";

/** The entity types of the public format; the four shapes of the interface fold the last three into "thing". */
export const ENTITY_TYPES = ["person", "place", "organisation", "vehicle", "treaty", "event"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Texts that may carry inline marks, `[words](target)`; read them with `parseMarked`. */
export type MarkedText = string;
/** A date in EDTF, level 0 or 1, without times; read it with `parseEdtf`. */
export type EdtfDate = string;

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: PerLanguage<string>;
  readonly short?: PerLanguage<string>;
  readonly aliases: PerLanguage<readonly string[]>;
  readonly note: PerLanguage<string>;
  /** `Q…`, or null where nobody has checked one. */
  readonly wikidata: string | null;
  /** Latitude and longitude, degrees. */
  readonly coordinates?: readonly [number, number];
}

/** Who says so: an entity, or a name in words. */
export type SaidBy = string | SomeLanguage<string>;

/** One thought, written in each language. */
export interface Pair extends SomeLanguage<MarkedText> {
  readonly sources?: readonly number[];
  readonly saidBy?: SaidBy;
}

export interface Paragraph {
  readonly heading?: SomeLanguage<MarkedText>;
  readonly pairs: readonly Pair[];
}

export interface Source {
  readonly n: number;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date?: EdtfDate | null;
  readonly language?: string;
  readonly archived?: string;
}

/** A warning of the lint that an editor has looked at and answers, with the reason. */
export interface AcceptedWarning {
  /** The rule's name, as the lint prints it. */
  readonly warning: string;
  /** JSON path of the place; left out, the answer is for the whole file. */
  readonly at?: string;
  readonly reason: string;
}

export interface Story {
  readonly id: string;
  /** Ids this story had before; their addresses lead here. */
  readonly formerly?: readonly string[];
  readonly date: EdtfDate;
  readonly published?: string;
  readonly updated?: string;
  readonly place?: string;
  readonly title: SomeLanguage<MarkedText>;
  readonly summary: SomeLanguage<MarkedText>;
  readonly paragraphs: readonly Paragraph[];
  readonly sources: readonly Source[];
  readonly accepted?: readonly AcceptedWarning[];
}

export interface EditionInfo {
  readonly format: 1;
  readonly id: string;
  readonly title: PerLanguage<string>;
  readonly description: PerLanguage<string>;
  readonly languages: readonly ["tr", "en"];
  /** SPDX identifier. */
  readonly licence: string;
  /** Where it will be published; canonical and feed links need it. */
  readonly url?: string;
  /** For corrections. */
  readonly contact?: string;
  readonly about?: readonly Paragraph[];
}

/** Everything one site publishes, checked. Stories are sorted by start, end, id. */
export interface Edition {
  readonly info: EditionInfo;
  readonly entities: readonly Entity[];
  readonly stories: readonly Story[];
}
