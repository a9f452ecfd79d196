import type { Solid } from "./suffixes";

/** Built places: they inflect as institutions do, unlike countries, cities, islands and rivers (rules 2.3, 3.2). */
const FACILITIES =
  /^(?:üssü|havaalanı|havalimanı|limanı|istasyonu|köprüsü|merkezi|akvaryumu|fabrikası|kozmodromu|müzesi|sarayı|garı|stadı|stadyumu|hastanesi|üniversitesi|otoyolu|tesisi|tesisleri|santrali|santralı|kampüsü|yerleşkesi|anıtı|oteli|terminali|tüneli|barajı|kışlası|karargâhı|karargahı|cezaevi|meydanı|parkı|tiyatrosu|büyükelçiliği|konsolosluğu|başkonsolosluğu)$/u;
/** Common nouns that are such a name by themselves, or its last word where nothing possesses it: Meclis, Koç Holding, Kızıl Meydan. */
const NOUNS = new Set(
  (
    "ajans akademi banka belediye borsa cephe dergi dernek divan donanma enstitü fakülte federasyon filo gazete genelkurmay grup " +
    "holding hükûmet hükümet ittifak kabine koalisyon kolordu komisyon komite konfederasyon kongre konsey konsorsiyum kooperatif " +
    "kulüp kurul kurultay kurum mahkeme meclis ordu örgüt parlamento parti senato sendika şirket şura teşkilat teşkilât tugay " +
    "tümen vakıf danıştay sayıştay yargıtay anıt baraj fabrika hastane havaalanı havalimanı istasyon kampüs karargah karargâh " +
    "kışla köprü kütüphane laboratuvar liman meydan müze otel park saray stadyum tersane terminal tesis tiyatro tünel üniversite"
  ).split(" "),
);
/** Bakanlık, Bakanlığı, Müdürlük. */
const ABSTRACT = /l[ıiuü](?:k|ğ[ıiuü])$/u;
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
  return NOUNS.has(last) || ABSTRACT.test(last) || (isCompound && COMPOUND.test(last));
}
