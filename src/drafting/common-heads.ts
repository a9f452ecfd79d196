import type { Solid } from "./suffixes";

/** Built places: they inflect as institutions do, unlike countries, cities, islands and rivers (rules 2.3, 3.2). */
const FACILITIES =
  /^(?:üssü|havaalanı|havalimanı|limanı|istasyonu|köprüsü|merkezi|akvaryumu|fabrikası|kozmodromu|müzesi|sarayı|garı|stadı|stadyumu|hastanesi|üniversitesi|otoyolu|tesisi|tesisleri|santrali|santralı|kampüsü|yerleşkesi|anıtı|oteli|terminali|tüneli|barajı|kışlası|karargâhı|karargahı|cezaevi|meydanı|parkı|tiyatrosu|büyükelçiliği|konsolosluğu|başkonsolosluğu)$/u;
/** Common nouns that are a name by themselves. */
const INSTITUTIONS =
  /(?:l[ıiuü]k|l[ıiuü]ğ[ıiuü]|^(?:meclis|genelkurmay|belediye|parlamento|senato|kongre|kurum|konsey|komisyon|ajans|divan|kabine|hükûmet|hükümet|saray))$/u;
/** A compound's possessive or a plural, the usual end of an institution's Turkish name. */
const COMPOUND = /(?:[ıiuü]|l[ae]r)$/u;
const CAPITALISED = /^\p{Lu}/u;
const HAS_SMALL = /\p{Ll}/u;

/**
 * How a name of this type inflects without an apostrophe (rule 3.2): institutions and facilities with a common noun at
 * their end do, persons, places and acronyms never. A last word in small letters is no part of a proper name and always does.
 */
export function solidOf(name: string, type: string): Solid {
  if (type === "person" || type === "group") return "never";
  if (name.endsWith(".")) return "inflected";
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (!HAS_SMALL.test(last) || /\p{N}/u.test(last)) return "never";
  if (!CAPITALISED.test(last)) return "own";
  return hasCommonHead(last.toLocaleLowerCase("tr"), words.length > 1, type) ? "inflected" : "never";
}

function hasCommonHead(last: string, isCompound: boolean, type: string): boolean {
  if (type === "place") return isCompound && FACILITIES.test(last);
  if (type === "vehicle" || type === "thing") return false;
  return INSTITUTIONS.test(last) || (isCompound && (COMPOUND.test(last) || FACILITIES.test(last)));
}
