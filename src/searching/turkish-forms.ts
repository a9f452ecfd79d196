/**
 * Turkish suffixes in loose letters (rule 5.2: ı is i, ö is o, ü is u, ş is s, ç is c, ğ is g), so `[iu]` is the high
 * vowel of a suffix and `[ae]` the low one. The grammar knows inflection alone: cases, plural, possessives, the copula;
 * tenses, participles and verbal nouns. Voice and word formation make other words.
 */
const PERSONAL = "(?:[iu]m|[iu]n|[iu]m[iu]z|[iu]n[iu]z)";
const PERSONAL_V = "(?:m|n|m[iu]z|n[iu]z)";
const CASE = "(?:[iu]|[ae]|[iu]n|[dt][ae]n?|l[ae]|c[ae])";
const CASE_V = "(?:y[iu]|y[ae]|n[iu]n|d[ae]n?|yl[ae]|c[ae])";
/** After the third person's possessive and `-ki` an n comes between. */
const CASE_N = "(?:n[iu]n?|n[ae]|nd[ae]n?|yl[ae]|nc[ae])";
const AFTER_CONSONANT = `(?:${PERSONAL}${CASE}?|[iu]${CASE_N}?|${CASE})?`;
const PLURAL = `l[ae]r${AFTER_CONSONANT}`;
const KI = `(?:(?<=[dt][ae]|n[ae]|[iu]n)ki(?:${PLURAL}|${CASE_N})?)?`;
const COPULA = "(?:[dt][iu]r(?:l[ae]r)?|y[dt][iu]|ym[iu]s|ys[ae])?";
const NOUN = `(?:${PLURAL}|${AFTER_CONSONANT})${KI}${COPULA}`;
const NOUN_V = `(?:${PLURAL}|${PERSONAL_V}${CASE}?|s[iu]${CASE_N}?|${CASE_V})?${KI}${COPULA}`;

const PERSON = "(?:m|n|k|n[iu]z|l[ae]r)?";
const PERSON_Z = "(?:y?[iu]m|s[iu]n|y?[iu]z|s[iu]n[iu]z|l[ae]r)?";
const PAST = `(?:y?[dt][iu]${PERSON}|y?m[iu]s${PERSON_Z}|y?s[ae]${PERSON}|[dt][iu]r(?:l[ae]r)?)?`;
const ABLE = "(?:y?[ae]bil|y?[ae]m[ae]|m[ae])?";
const FINITE = [
  `[dt][iu]${PERSON}`,
  `(?:m[iu]s|m?[iu]yor|y?[ae]c[ae][kg]|[aeiu]?r|m[ae]l[iu])${PERSON_Z}${PAST}`,
  `z${PERSON_Z}${PAST}`,
  `s[ae]${PERSON}`,
].join("|");
const PARTICIPLE = `(?:y?[ae]n|[dt][iu][kg]|y?[ae]c[ae][kg]|m[iu]s)(?:${NOUN})`;
const VERBAL_NOUN = `m[ae](?:${NOUN_V})|m[ae]k(?:t[ae](?:d[iu]r|y[dt][iu])?|t[ae]n|l[ae])?`;
const ADVERB = "y?[iu]p|y?[ae]r[ae]k|y?[iu]nc[ae]|(?:[aeiu]?r|z)k[ae]n|[dt][iu]kc[ae]|m[ae]d[ae]n";
const VERB = `${ABLE}(?:${FINITE}|${PARTICIPLE}|${VERBAL_NOUN}|${ADVERB})`;

const ENDINGS = {
  noun: new RegExp(`^${NOUN}$`),
  nounAfterVowel: new RegExp(`^${NOUN_V}$`),
  verb: new RegExp(`^(?:${VERB})$`),
};

const VOWEL = /[aeiou]/;
const ENDS_IN_VOWEL = /[aeiou]$/;
/** A stem in a that takes front suffixes: saat, hal, harf, kalp. */
const FRONTED = /a(?:[lt]|rf|[lr][pb]|kt)$/;
const VOICELESS = /[ptkfhsc]$/;
const HARDENED: Readonly<Record<string, string>> = { b: "p", d: "t", g: "k" };
/** kim and kişi are no forms of a ki; of the nouns this short, su alone has forms worth the doubt. */
const TOO_SHORT = /^(?!su$)[^aeiou][aeiou]$/;
/** Of verbs this short there are de- and ye- alone; their vowel is raised before a y. */
const TOO_SHORT_VERB = /^(?![dy][ei]$)[^aeiou][aeiou]$/;
const RAISED = /^([dy])i$/;
const ENDS_IN_HIGH = /[iu]$/;
/** After two letters a copula alone is the rest of the word as a rule: Iğdır is no iğ. */
const COPULA_ALONE = /^[dt][iu]r(?:l[ae]r)?$/;
const SHORTEST_WORD = 2;
const LONGEST_ENDING = 16;

/** A stem a word may be an inflected form of. `ending` is how many letters of the word follow it. */
export interface Stem {
  /** Equal for two forms of a word: the class and the stem as it stands without an ending. */
  readonly key: string;
  readonly ending: number;
}

/** What the forms of a verb begin with where it is not the letters of its stem. */
export const ALTERNATING: Readonly<Record<string, readonly string[]>> = {
  "v:et": ["et", "ed"],
  "v:de": ["de", "diy"],
  "v:ye": ["ye", "yiy"],
};

/**
 * Every stem that a Turkish word, in loose letters, may belong to, the word itself first. A stem is only proposed where the
 * ending is a chain of inflections that agrees with it in vowels (rule 1.3) and voice: "putin" has none below itself.
 */
export function turkishStems(word: string): readonly Stem[] {
  const stems: Stem[] = [{ key: `n:${word}`, ending: 0 }];
  const shortest = Math.max(SHORTEST_WORD, word.length - LONGEST_ENDING);
  for (let cut = word.length - 1; cut >= shortest; cut--) {
    const stem = word.slice(0, cut);
    const ending = word.slice(cut);
    if (!VOWEL.test(stem) && stem.length > 2) continue;
    if (!TOO_SHORT.test(stem) && isNounEnding(stem, ending))
      push(stems, "n", nounStems(stem, ending), ending.length);
    if (!TOO_SHORT_VERB.test(stem) && isVerbEnding(stem, ending))
      push(stems, "v", verbStems(stem), ending.length);
  }
  return stems;
}

function push(stems: Stem[], kind: string, found: readonly string[], ending: number): void {
  for (const stem of found) stems.push({ key: `${kind}:${stem}`, ending });
}

function isNounEnding(stem: string, ending: string): boolean {
  if (stem.length === 2 && COPULA_ALONE.test(ending)) return false;
  const afterVowel = ENDS_IN_VOWEL.test(stem);
  if (!(afterVowel ? ENDINGS.nounAfterVowel : ENDINGS.noun).test(ending) && !isWaterLike(stem, ending))
    return false;
  return agrees(stem, ending);
}

/** su and ne put a y where other stems in a vowel put s or n. */
function isWaterLike(stem: string, ending: string): boolean {
  return (
    stem.length === 2 &&
    ENDS_IN_VOWEL.test(stem) &&
    ending.startsWith("y") &&
    ENDINGS.noun.test(ending.slice(1))
  );
}

function isVerbEnding(stem: string, ending: string): boolean {
  if (RAISED.test(stem) || (ENDS_IN_HIGH.test(stem) && ending.startsWith("yor")))
    return isNarrowEnding(stem, ending);
  // The z of a refusal stands after its me alone: deniz is no form of deni-.
  if (!ENDINGS.verb.test(ending) || ending.startsWith("z")) return false;
  if (ENDS_IN_VOWEL.test(stem) && /^(?:[aeiou])/.test(ending)) return false;
  if (!ENDS_IN_VOWEL.test(stem) && /^(?:y[ae]|y[iu]p|y[iu]nc|rk|rs)/.test(ending)) return false;
  return agrees(stem, ending);
}

/** oku- is okuyor with no other vowel between; de- and ye- are di- and yi- before a y: diyor, diyen, yiyecek. */
function isNarrowEnding(stem: string, ending: string): boolean {
  const whole = ending.startsWith("yor") ? lastVowel(stem) + ending : ending;
  return ending.startsWith("y") && ENDINGS.verb.test(whole) && agrees(lowered(stem), whole);
}

function lowered(stem: string): string {
  return stem.replace(RAISED, "$1e");
}

/** Vowel harmony along the word, and voice at the seam, as far as loose letters tell them. */
function agrees(stem: string, ending: string): boolean {
  const first = ending.charAt(0);
  if ((first === "d" || first === "t") && VOICELESS.test(stem) !== (first === "t")) return false;
  let before = lastVowel(stem);
  let low = "";
  for (const letter of ending.replace(/ki(?=$|l|n)/, "").replace(/ken$/, "")) {
    if (!VOWEL.test(letter)) continue;
    if (!follows(before, letter, low, stem)) return false;
    if (letter === "a" || letter === "e") low = letter;
    before = letter;
  }
  return true;
}

function follows(before: string, vowel: string, low: string, stem: string): boolean {
  if (vowel === "o") return true;
  const round = before === "o" || before === "u";
  if (vowel === "i" || vowel === "u") return before === "" || round === (vowel === "u");
  if (low !== "") return vowel === low || before === "o";
  if (before === "e") return vowel === "e";
  return before !== "a" || vowel === "a" || FRONTED.test(stem);
}

function lastVowel(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) if (VOWEL.test(text.charAt(at))) return text.charAt(at);
  return "";
}

/** The stem as written, and as it may stand alone: kitab- is kitap, şehr- is şehir, hakk- is hak. */
function nounStems(stem: string, ending: string): readonly string[] {
  if (!/^[aeiu]/.test(ending) || stem.length < 3) return [stem];
  const last = stem.charAt(stem.length - 1);
  const before = stem.charAt(stem.length - 2);
  const stems = [stem, ...hardened(stem)];
  if (last === before) return [...stems, stem.slice(0, -1), ...hardened(stem.slice(0, -1))];
  if (VOWEL.test(last) || VOWEL.test(before)) return stems;
  const vowel = /[ou]/.test(lastVowel(stem)) ? "u" : "i";
  const opened = stem.slice(0, -1) + vowel + last;
  return [...stems, opened, ...hardened(opened)];
}

function hardened(stem: string): readonly string[] {
  const hard = HARDENED[stem.charAt(stem.length - 1)];
  return hard && stem.length >= 3 ? [stem.slice(0, -1) + hard] : [];
}

/** gid- is git-, başl(ıyor) is başla-, di(yor) is de-: the final vowel is left out of the key, öde- is no öt- for it. */
function verbStems(stem: string): readonly string[] {
  if (stem.length === 2) return [stem === "ed" ? "et" : lowered(stem)];
  const bare = stem.replace(/[ae]$/, "");
  return bare === stem ? [bare, ...softened(stem)] : [bare];
}

function softened(stem: string): readonly string[] {
  return stem.endsWith("d") ? [`${stem.slice(0, -1)}t`] : [];
}
