import { describe, expect, test } from "vitest";
import { isLanguage } from "@/i18n/languages";
import { findMentions } from "./find-mentions";
import vectors from "./fixtures/mention-vectors.json";
import { buildGazetteer } from "./gazetteer";

function gazetteerOfVector(aliases: object, types: object) {
  const typeOf = new Map(Object.entries(types));
  return buildGazetteer(
    Object.entries(aliases).map(([id, names]) => ({
      id,
      type: String(typeOf.get(id)),
      names: { tr: names, en: names },
    })),
  );
}

describe("vectors", () => {
  test.each(vectors)("$id $text", ({ text, lang, aliases, types, expect: expected }) => {
    if (!isLanguage(lang)) throw new Error(lang);
    const sure = findMentions(text, lang, gazetteerOfVector(aliases, types)).filter(
      ({ uncertain }) => !uncertain,
    );
    expect(
      sure.map(({ start, end, entityId, suffix }) => [start, end, entityId, ...(suffix ? [suffix] : [])]),
    ).toEqual(expected);
  });
});

type Named = readonly [id: string, type: string, ...names: string[]];

const KIM: Named = ["kim-jong-un", "person", "Kim Jong-un", "Kim"];
const PUTIN: Named = ["vladimir-putin", "person", "Vladimir Putin", "Putin"];
const MINISTRY: Named = ["mfa", "organisation", "Dışişleri Bakanlığı", "Bakanlık"];

/** The mentions as `name|suffix`, doubtful ones with a question mark. */
function surfaces(text: string, named: readonly Named[], language: "tr" | "en" = "tr"): string[] {
  const gazetteer = buildGazetteer(
    named.map(([id, type, ...names]) => ({ id, type, names: { tr: names, en: names } })),
  );
  return findMentions(text, language, gazetteer).map(({ start, end, suffix, uncertain }) => {
    expect(text.slice(end, end + suffix.length)).toBe(suffix);
    return `${text.slice(start, end)}|${suffix}${uncertain ? "?" : ""}`;
  });
}

describe("rules §1–4", () => {
  test.each<[rule: string, text: string, named: readonly Named[], found: readonly string[]]>([
    [
      "1.3 a title after the name takes the suffix",
      "Aylin Hanım'a sordular.",
      [["aylin", "person", "Aylin"]],
      ["Aylin|"],
    ],
    ["2.1 chains", "Rusya'dakilerden biri", [["russia", "place", "Rusya"]], ["Rusya|'dakilerden"]],
    ["2.2 no harmony asked", "ABD'a değil ABD'nin", [["us", "place", "ABD"]], ["ABD|'a", "ABD|'nin"]],
    [
      "2.4 derivation is another word",
      "Ankaralı, Çinli, Koreliler, Rusyalılar",
      [
        ["a", "place", "Ankara"],
        ["b", "place", "Çin"],
        ["c", "place", "Kore"],
        ["d", "place", "Rusya"],
      ],
      [],
    ],
    ["2.4 but not after an apostrophe", "Dublin'li yazar", [["dublin", "place", "Dublin"]], ["Dublin|'li"]],
    [
      "2.5 every apostrophe",
      "Putin'i Putin’i Putin‘i Putinʼi Putin´i Putin`i",
      [PUTIN],
      ["Putin|'i", "Putin|’i", "Putin|‘i", "Putin|ʼi", "Putin|´i", "Putin|`i"],
    ],
    [
      "2.6 after a quote and a bracket",
      "“Rusya”nın (Kim)'in",
      [KIM, ["russia", "place", "Rusya"]],
      ["Rusya|", "Kim|"],
    ],
    [
      "2.7 an abbreviation's full stop",
      "Koç A.Ş.nin kararı, Koç A.Ş.'ye",
      [["koc", "organisation", "Koç A.Ş."]],
      ["Koç A.Ş.|nin", "Koç A.Ş.|'ye"],
    ],
    [
      "2.8 an apostrophe of its own",
      "D'Alema'nın ve Alema'nın",
      [
        ["d", "person", "D'Alema"],
        ["a", "person", "Alema"],
      ],
      ["D'Alema|'nın", "Alema|'nın"],
    ],
    ["3.1 no more than 12 letters, small after small", "Putin'abcdefghijklm Putin'İN", [PUTIN], []],
    [
      "3.2 solid on common-noun heads",
      "Ajansınca Ajansındakiler Ajansıydı Ajansındandır Ajansıyla",
      [["a", "organisation", "Haber Ajansı"]],
      [],
    ],
    [
      "3.2 solid chains",
      "Haber Ajansınca, Haber Ajansındakilerin, Haber Ajansıydı, Haber Ajansıyla",
      [["a", "organisation", "Haber Ajansı"]],
      ["Haber Ajansı|nca", "Haber Ajansı|ndakilerin", "Haber Ajansı|ydı", "Haber Ajansı|yla"],
    ],
    [
      "3.2 never on places, persons, acronyms",
      "Rusyada, Putine, NATOda, Çin Halk Cumhuriyetinde",
      [PUTIN, ["r", "place", "Rusya"], ["n", "organisation", "NATO"], ["c", "place", "Çin Halk Cumhuriyeti"]],
      [],
    ],
    [
      "3.2 a derivation of an institution's name",
      "Adalet Partisili, Adalet Partililer",
      [["p", "organisation", "Adalet Partisi"]],
      [],
    ],
    [
      "3.2 a common noun at the end, though nothing possesses it",
      "Deniz Holdingden, Partinin, Kızıl Meydanda, Kulübe, Partili, Kulüplü",
      [
        ["h", "organisation", "Deniz Holding"],
        ["p", "organisation", "Yeşil Parti", "Parti"],
        ["m", "facility", "Kızıl Meydan"],
        ["k", "organisation", "Deniz Spor Kulübü", "Kulüp"],
      ],
      ["Deniz Holding|den", "Parti|nin", "Kızıl Meydan|da", "Kulüb|e"],
    ],
    ["3.3 the bare head is no name", "Vostoçni Üs, Uzay Üssü", [["v", "place", "Vostoçni Uzay Üssü"]], []],
    [
      "3.4 softening before a solid vowel",
      "Bakanlığa Bakanlığın Bakanlığda Bakanlık'a",
      [MINISTRY],
      ["Bakanlığ|a", "Bakanlığ|ın", "Bakanlık|'a"],
    ],
    [
      "3.4 the accusative takes no apostrophe: that is of a longer name",
      "Bakanlığı gördü; Savunma Bakanlığı'nda, Tarım Bakanlığı’nın",
      [MINISTRY],
      ["Bakanlığ|ı"],
    ],
    ["3.4 no softening of places", "Zonguldağa Zonguldak'a", [["z", "place", "Zonguldak"]], ["Zonguldak|'a"]],
    [
      "4.1 left boundary",
      "xPutin 3Putin a'Putin 'Putin' (Putin) _Putin",
      [PUTIN],
      ["Putin|", "Putin|", "Putin|"],
    ],
    ["4.1 right boundary", "Putin3 Putiń Putin", [PUTIN], ["Putin|"]],
    [
      "4.2 hyphens part and join",
      "Kim-Putin, Kim Jong-un–Putin, Soyuz-2.1a, Soyuz-25",
      [KIM, PUTIN, ["s", "vehicle", "Soyuz-2"]],
      ["Kim|", "Putin|", "Kim Jong-un|", "Putin|", "Soyuz-2|"],
    ],
    [
      "4.3 crossing names: the leftmost",
      "Kuzey Kore İşçi Partisi'ne",
      [
        ["n", "place", "Kuzey Kore"],
        ["p", "organisation", "Kore İşçi Partisi"],
        ["k", "place", "Kore"],
      ],
      ["Kuzey Kore|"],
    ],
    [
      "4.3 a longer name that fails gives way",
      "Kuzey Koreliler Türk Dil Kurumsal",
      [
        ["n", "place", "Kuzey Kore"],
        ["t", "organisation", "Türk Dil Kurumu"],
        ["g", "group", "Türk"],
      ],
      ["Türk|"],
    ],
    ["4.4 case", "putin PUTİN PUTIN pUTIN", [PUTIN], ["PUTİN|", "PUTIN|"]],
    [
      "4.4 three capitals alone, but not of a small word",
      "Kutuda ÇİN yazıyordu. Bunu KİM yazdı, bir ÇİNLİ mi?",
      [KIM, ["c", "place", "Çin"]],
      ["ÇİN|"],
    ],
    [
      "4.4 a capital at a sentence's beginning is one as well",
      "Ordu ile Van yağmurlu. Van gölü taştı, ordu geldi. Sun indi, sun dedi.",
      [
        ["o", "place", "Ordu"],
        ["v", "place", "Van"],
        ["s", "person", "Sun"],
      ],
      ["Ordu|", "Van|", "Van|", "Sun|"],
    ],
    [
      "4.5 capitals after a number",
      "YENİ 2024 ANTLAŞMASI'NIN",
      [["t", "treaty", "2024 antlaşması"]],
      ["2024 ANTLAŞMASI|'NIN"],
    ],
    [
      "4.5 capitals, either i, suffix in capitals",
      "WASHINGTON'DA, WASHİNGTON'A, DIŞİŞLERİ BAKANLIĞINCA",
      [MINISTRY, ["w", "place", "Washington"]],
      ["WASHINGTON|'DA", "WASHİNGTON|'A", "DIŞİŞLERİ BAKANLIĞI|NCA"],
    ],
    ["4.6 any white space", "Kim\u00a0 \r\nJong-un'un", [KIM], ["Kim\u00a0 \r\nJong-un|'un"]],
    [
      "4.7 NFD text",
      "I\u0307stanbul'a, C\u0327in'e",
      [
        ["i", "place", "İstanbul"],
        ["c", "place", "Çin"],
      ],
      ["I\u0307stanbul|'a", "C\u0327in|'e"],
    ],
    ["4.8 solid forms of kim", "Kimin? Kime? Kimse yok. Kimi gördün? kim", [KIM], []],
    ["4.8 with an apostrophe always a name", "Kim'in sözü. Kim'e sordular mı?", [KIM], ["Kim|'in", "Kim|'e"]],
    [
      "4.8 sentence-initial, asking",
      "Kim bilir? Kim geldi. Kim o adam. “Kim gelecek?” dedi.",
      [KIM],
      ["Kim|?", "Kim|?", "Kim|?", "Kim|?"],
    ],
    [
      "4.8 sentence-initial, a name",
      "Kim salona girdi. Kim, kendi aracıyla döndü. Kim kendi aracına bindi.",
      [KIM],
      ["Kim|", "Kim|", "Kim|"],
    ],
    [
      "4.8 no verb, though it ends like one",
      "Kim heyeti karşıladı. Kim altı gün kaldı. Kim yardım istedi. Kim artık sustu. Kim gelecek hafta döner.",
      [KIM],
      ["Kim|", "Kim|", "Kim|", "Kim|", "Kim|"],
    ],
    [
      "4.8 verbs that ask",
      "Kim gelmez. Kim gelmiştir. Kim yapacaktır. Kim isterse gelsin. Kim gelecek.",
      [KIM],
      ["Kim|?", "Kim|?", "Kim|?", "Kim|?", "Kim|?"],
    ],
    [
      "4.8 the conditional asks, a course does not",
      "Kim yaparsa yapsın. Kim kazanırsa kazansın. Kim kursa katıldı.",
      [KIM],
      ["Kim|?", "Kim|?", "Kim|"],
    ],
    [
      "4.8 inside a sentence",
      "Dün Kim geldi mi? Dr. Kim geldi. J. Kim geldi.",
      [KIM],
      ["Kim|", "Kim|", "Kim|"],
    ],
    ["4.9 another person of the surname", "Törende Kim Yong-nam da vardı.", [KIM], ["Kim|?"]],
    [
      "4.9 a known name, a place, a day, a title after it",
      "Törende Kim Putin ile, Kim Ankara'ya, Kim Pazartesi, Kim ABD ile",
      [KIM, PUTIN],
      ["Kim|", "Putin|", "Kim|", "Kim|", "Kim|"],
    ],
    [
      "4.9 a people and an office are no given names",
      "Dün Kim Rus heyetini, Kim Çinli bakanı, Kim Devlet Başkanı Putin'i gördü.",
      [KIM, PUTIN],
      ["Kim|", "Kim|", "Kim|", "Putin|'i"],
    ],
    [
      "4.9 a people from the north, and a given name that ends as peoples do",
      "Dün Kim Kuzey Koreli askeri, Kim Ukraynalılarla elçiyi gördü. Dün Kim Natali ile geldi.",
      [KIM],
      ["Kim|", "Kim|", "Kim|?"],
    ],
    [
      "4.8 a name may follow a name",
      "Silahlar değişti: Kim Putin'e kılıç verdi.\n- KİM GELDİ",
      [KIM, PUTIN],
      ["Kim|", "Putin|'e", "KİM|?"],
    ],
    [
      "10.5 particles are words",
      "Kim de geldi, Putin ki",
      [["k", "person", "Kim"], PUTIN],
      ["Kim|", "Putin|"],
    ],
  ])("%s", (_rule, text, named, found) => {
    expect(surfaces(text, named)).toEqual(found);
  });

  test.each<[rule: string, text: string, named: readonly Named[], found: readonly string[]]>([
    [
      "4.10 possessives",
      "Kim's, Kim’s, the States' and ‘States’, KIM'S",
      [KIM, ["us", "place", "States"]],
      ["Kim|'s", "Kim|’s", "States|'", "States|", "KIM|'S"],
    ],
    [
      "4.10 no other tails",
      "Russian Russians Chinatown Kims",
      [KIM, ["r", "place", "Russia"], ["c", "place", "China"]],
      [],
    ],
    [
      "4.10 acronyms keep their case",
      "us US Us UNICEF UN",
      [
        ["us", "place", "US"],
        ["un", "organisation", "UN"],
      ],
      ["US|", "UN|"],
    ],
    ["4.10 stops inside", "the U.S. and U.S.'s", [["us", "place", "U.S."]], ["U.S.|", "U.S.|'s"]],
    [
      "4.8 for English: a word at a sentence's beginning",
      "No deal. Then No agreed, No. 5 did not.",
      [["no", "person", "No Kwang-chol", "No"]],
      ["No|?", "No|", "No|?"],
    ],
    [
      "4.8 for English: a word that opens a question",
      "May spoke; you may go. May I go? Sun arrived when the sun was up.",
      [
        ["may", "person", "May"],
        ["sun", "person", "Sun"],
      ],
      ["May|", "May|?", "Sun|"],
    ],
    [
      "4.5 two capitals alone are a numeral",
      "the XI. congress; XI AND KIM",
      [["xi", "person", "Xi"], KIM],
      ["XI|", "KIM|"],
    ],
  ])("%s (en)", (_rule, text, named, found) => {
    expect(surfaces(text, named, "en")).toEqual(found);
  });
});

describe("a shared surname", () => {
  const kims: readonly Named[] = [KIM, ["kim-yo-jong", "person", "Kim Yo-jong", "Kim"]];
  const gazetteer = buildGazetteer(
    kims.map(([id, type, ...names]) => ({ id, type, names: { tr: names, en: names } })),
  );
  const meant = (text: string, named?: Set<string>) =>
    findMentions(text, "tr", gazetteer, named).map(({ entityId, candidates }) => candidates ?? entityId);

  test("goes to the person named in full before it", () => {
    expect(meant("Kim Yo-jong geldi, Kim'i gördüler.")).toEqual(["kim-yo-jong", "kim-yo-jong"]);
  });
  test("has candidates where nobody or both were named, the latest first", () => {
    expect(meant("Dün Kim'i gördüler.")).toEqual([["kim-jong-un", "kim-yo-jong"]]);
    expect(meant("Kim Jong-un ile Kim Yo-jong geldi, Kim'i gördüler.").at(-1)).toEqual([
      "kim-yo-jong",
      "kim-jong-un",
    ]);
  });
  test("remembers who was named in the texts before", () => {
    expect(meant("Dün Kim'i gördüler.", new Set(["kim-yo-jong"]))).toEqual(["kim-yo-jong"]);
  });
});

test("names of the other language are found where they can be no word of this one", () => {
  const gazetteer = buildGazetteer([
    { id: "kcna", type: "organisation", names: { tr: ["KCNA"], en: ["Korean Central News Agency"] } },
    { id: "un", type: "organisation", names: { tr: ["BM"], en: ["UN"] } },
  ]);
  expect(findMentions("UN, Korean Central News Agency", "tr", gazetteer).map(({ start }) => start)).toEqual([
    4,
  ]);
});
