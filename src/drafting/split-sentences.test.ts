import { describe, expect, test } from "vitest";
import { isLanguage } from "@/i18n/languages";
import vectors from "./fixtures/sentence-vectors.json";
import { sentenceSpans, splitSentences } from "./split-sentences";

describe("vectors", () => {
  test.each(vectors)("$id", ({ text, lang, expect: sentences }) => {
    if (!isLanguage(lang)) throw new Error(lang);
    expect(splitSentences(text, lang)).toEqual(sentences);
  });
});

/** Sentences are parted by | in the cases. */
const cases = (language: "tr" | "en", list: readonly (readonly [rule: string, text: string])[]) =>
  test.each(list)("%s", (_rule, text) => {
    const sentences = text.split("|");
    expect(splitSentences(sentences.join(" "), language)).toEqual(sentences);
  });

describe("rules §9, Turkish", () => {
  cases("tr", [
    [
      "9.2 titles and addresses",
      "Av. Deniz Ak ile Sn. Kaya geldi.|Atatürk Cad. No. 5 boşaltıldı.|Bkz. Ek 3 ve T.C. Merkez Bankası.",
    ],
    ["9.2 titles run together", "Prof.Dr. Deniz Ak konuştu.|Salon sustu."],
    [
      "9.2 words that capitals make titles",
      "Herkes öyle der.|Kim bilir?|Bu bir av.|Av. Deniz Ak geldi.|Ameliyatı op. Dr. Ali yaptı.|Herkes öyle der.|Dr. Ali sustu.",
    ],
    ["9.2 a holy name", "Hz. Ali anıldı.|Anma sürdü."],
    ["9.2 firms", "Ak A.Ş. Yönetim Kurulu toplandı.|Karar çıktı."],
    ["9.2 initials", "D. Aksoy ve J. R. Ak konuştu.|Salon doldu."],
    [
      "9.2 ordinals and numerals",
      "Gemi 6. Filo ile döndü.|II. Abdülhamit dönemi anlatıldı.|Bu, 2. Dünya Savaşı değil.",
    ],
    ["9.2 reporting verb after a quotation", "“Kim geldi?” diye sordu.|“Yaşasın!” dedi.|“Bitti.” dedi."],
    [
      "9.3 numbers, shares and quotes open a sentence",
      "Toplantı bitti.|4 yıl geçti.|%25 arttı bütçe.|“evet” dedi biri.",
    ],
    [
      "9.4 nor are surnames",
      "Cevdet Yılmaz 12. Kalkınma Planı'nı anlattı.|Korkmaz 2. Ordu'yu gezdi.|Başbakan Yılmaz II. Dünya Savaşı'nı anlattı.",
    ],
    ["addresses end sentences", "Ayrıntılar www.un.org.|Salon sustu."],
    ["9.4 a year is no ordinal", "Köprü açıldı 2019.|Sonra kapandı."],
    ["9.4 a share is no ordinal", "Artış yüzde 25.|Bütçe büyüdü."],
    ["9.4 a decimal is no ordinal", "Puanı 3,5.|Yeterli sayıldı."],
    ["9.4 nor is a noun that ends as a verb does", "Toplantı II. Dünya Savaşı'na değindi.|Salon sustu."],
    ["9.4 vb. before a capital", "Elma, armut vb.|Sonra pazar kapandı."],
    [
      "9.6 quotation of several sentences with its clause",
      "“Geldim. Gördüm. Döndüm.” dedi konuk.|Salon sustu.",
    ],
    ["9.6 introduced by its clause", "Konuk şöyle dedi: “Geldim. Gördüm.”|Salon sustu."],
    ["9.6 a quotation by itself is its sentences", "“Geldim.|Gördüm.”|Sonra ayrıldı."],
    ["9.7 straight quotes", '"Geldim. Gördüm." diye anlattı.|Salon sustu.'],
    [
      "9.7 single quotes, with an apostrophe inside",
      "‘Geldim. Ali’nin evini gördüm.’ diye anlattı.|Salon sustu.|“O, ‘Gel. Otur.’ dedi. Durdum.” diye anlattı.",
    ],
    ["dots inside numbers, doubt in brackets", "Saat 14.30'da 1.250 kişi (!) Moskova'daydı.|Dağıldılar."],
    ["dots that trail off", "Bekledi… sonra gitti.|Bekledi…|Sonra gitti."],
  ]);
});

describe("rules §9, English", () => {
  cases("en", [
    ["9.2 circa", "The wall fell; c. 1900 it stood.|It was tall."],
    ["titles", "Gen. Ray and Sen. Lee met Mrs. Poe.|They left."],
    [
      "acronyms with stops",
      "The U.S. Navy sailed.|It left the U.S.|The fleet followed at 5 p.m. local time.",
    ],
    [
      "words that are abbreviations, too",
      "He loves art.|She saw fig. 3 and art. 5.|See fig. A and sec. III by ed. Smith.|He loves art.|J. Poe does not.|Wait a sec.|Then go.|Wait a sec.|I came.",
    ],
    ["numbers end sentences", "He came in 12.|She came in 2019.|No. 5 came later.|No.|He stayed."],
    ["numerals", "It was World War II.|Nobody slept."],
    ["addresses end sentences", "Details at www.state.gov.|The talks ended."],
    ["a decade opens no quotation", "Reform began in the ‘90s.|It failed.|The leaders’ talks ended."],
    ["quotations", "“We came. We saw,” Kim said.|“Why?” he asked.|Nobody knew."],
  ]);
});

test("9.5: a line's end is a sentence's end; spans are trimmed", () => {
  const text = "  Başlık \r\n\r\nİlk cümle. İkinci\n";
  expect(sentenceSpans(text, "tr").map(({ start, end }) => text.slice(start, end))).toEqual([
    "Başlık",
    "İlk cümle.",
    "İkinci",
  ]);
});

test("a text that never closes its quotes is still split", () => {
  expect(splitSentences("“Geldim. Gördüm. Döndüm.", "tr")).toEqual(["“Geldim.", "Gördüm.", "Döndüm."]);
});
