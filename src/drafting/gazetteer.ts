import type { Entity } from "@/content/model";
import { LANGUAGES, type Language, otherLanguage, type PerLanguage } from "@/i18n/languages";
import { solidOf } from "./common-heads";
import { matchable } from "./matchable";
import type { Solid } from "./suffixes";

/** What can be found in text: an id, a type (of the public format, or one of the rules': facility, group, thing), and its names. */
export interface NamedEntity {
  readonly id: string;
  readonly type: string;
  readonly names: PerLanguage<readonly string[]>;
}

/** One spelling, of one entity or of several that share it. */
export interface Name {
  /** As `matchable` spells it. */
  readonly text: string;
  readonly entityIds: readonly string[];
  readonly solid: Solid;
  readonly softened: boolean;
  /** One word of a person's longer name, the given name following it (Kim of Kim Jong-un) or unknown. */
  readonly isSurnameFirst: boolean;
}

export interface NameNode {
  readonly next: Map<number, NameNode>;
  readonly names: Name[];
}

/** The names to look for in texts of one language. */
export interface LanguageNames {
  readonly exact: NameNode;
  /** The same in capitals, every i an I (rule 4.5). */
  readonly capitals: NameNode;
  readonly typeOf: ReadonlyMap<string, string>;
}

export interface Gazetteer {
  of(language: Language): LanguageNames;
}

/** A gazetteer of an edition's entities: names, short names and aliases. */
export function gazetteerOf(entities: readonly Entity[]): Gazetteer {
  return buildGazetteer(
    entities.map((entity) => ({ id: entity.id, type: entity.type, names: namesOf(entity) })),
  );
}

export function namesOf({ name, short, aliases }: Entity): PerLanguage<readonly string[]> {
  const inLanguage = (language: Language) => [
    name[language],
    ...(short ? [short[language]] : []),
    ...aliases[language],
  ];
  return { tr: inLanguage("tr"), en: inLanguage("en") };
}

/** Names of the text's own language come first; of the other only those that cannot be a word of this one. */
export function buildGazetteer(entities: readonly NamedEntity[]): Gazetteer {
  const built = new Map<Language, LanguageNames>();
  return {
    of(language) {
      const names = built.get(language) ?? languageNames(entities, language);
      built.set(language, names);
      return names;
    },
  };
}

/** Capitals as papers write them, with or without the dot (rule 4.5). */
export function inCapitals(text: string, language: Language): string {
  return text.toLocaleUpperCase(language).replaceAll("İ", "I");
}

/** Foreign names of several words are safe; single words and acronyms may mean something else (UN, US, No, Turkey). */
function isSafeAbroad(name: string): boolean {
  return /^\p{Lu}\S*\s\S*\p{L}/u.test(name);
}

interface Spelling {
  readonly entityIds: Set<string>;
  readonly solids: Set<Solid>;
  isSurnameFirst: boolean;
}

function languageNames(entities: readonly NamedEntity[], language: Language): LanguageNames {
  const spellings = new Map<string, Spelling>();
  for (const entity of entities) addOwn(spellings, entity, language);
  const own = new Set(spellings.keys());
  for (const { id, names } of entities) {
    for (const name of names[otherLanguage(language)].filter(isSafeAbroad)) {
      const text = matchable(name).text;
      if (!own.has(text)) spellingOf(spellings, text).entityIds.add(id);
    }
  }
  const exact = newNode();
  const capitals = newNode();
  for (const name of [...spellings].flatMap(([text, spelling]) =>
    withSoftened(toName(text, spelling), language),
  )) {
    insert(exact, name.text, name);
    insert(capitals, inCapitals(name.text, language), name);
  }
  return { exact, capitals, typeOf: new Map(entities.map(({ id, type }) => [id, type])) };
}

function addOwn(
  spellings: Map<string, Spelling>,
  { id, type, names }: NamedEntity,
  language: Language,
): void {
  for (const name of names[language]) {
    const text = matchable(name.trim().replace(/\s+/gu, " ")).text;
    if (text === "") continue;
    const spelling = spellingOf(spellings, text);
    spelling.entityIds.add(id);
    spelling.solids.add(language === "tr" ? solidOf(text, type) : "never");
    if (
      type === "person" &&
      isSurnameFirst(
        text,
        LANGUAGES.flatMap((each) => names[each]),
      )
    )
      spelling.isSurnameFirst = true;
  }
}

function spellingOf(spellings: Map<string, Spelling>, text: string): Spelling {
  const spelling = spellings.get(text) ?? { entityIds: new Set(), solids: new Set(), isSurnameFirst: false };
  spellings.set(text, spelling);
  return spelling;
}

/** One word, and no longer name of the person ends in it. */
function isSurnameFirst(name: string, names: readonly string[]): boolean {
  return !/\s/u.test(name) && !names.some((longer) => longer.endsWith(` ${name}`));
}

function toName(text: string, { entityIds, solids, isSurnameFirst: surnameFirst }: Spelling): Name {
  const solid = solids.has("own") ? "own" : solids.has("inflected") ? "inflected" : "never";
  return { text, entityIds: [...entityIds], solid, softened: false, isSurnameFirst: surnameFirst };
}

const SOFT: Readonly<Record<string, string>> = { k: "ğ", p: "b", ç: "c", t: "d" };

/** Bakanlık is also Bakanlığ- before a solid suffix (rule 3.4). */
function withSoftened(name: Name, language: Language): Name[] {
  const soft = language === "tr" && name.solid !== "never" ? SOFT[name.text.slice(-1)] : undefined;
  return soft ? [name, { ...name, text: name.text.slice(0, -1) + soft, softened: true }] : [name];
}

function newNode(): NameNode {
  return { next: new Map(), names: [] };
}

function insert(root: NameNode, key: string, name: Name): void {
  let node = root;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    const next = node.next.get(code) ?? newNode();
    node.next.set(code, next);
    node = next;
  }
  node.names.push(name);
}
