import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "@/content/edtf";
import { isLanguage, LANGUAGES } from "@/i18n/languages";
import { findDates } from "./find-dates";
import vectors from "./fixtures/date-vectors.json";

/** A Thursday. */
const ANCHOR = "2023-09-14";

describe("vectors", () => {
  test.each(vectors)("$id $text", ({ text, lang, anchor, expect: expected }) => {
    if (!isLanguage(lang)) throw new Error(lang);
    const found = findDates(text, lang, anchor).map(({ start, end, edtf, suffix }) => [
      start,
      end,
      edtf,
      ...(suffix ? [suffix] : []),
    ]);
    expect(found).toEqual(expected);
  });
});

/** `words|suffix EDTF` of each date. */
function said(text: string, language: "tr" | "en"): string[] {
  return findDates(text, language, ANCHOR).map(({ start, end, edtf, suffix }) => {
    expect(text.slice(end, end + suffix.length)).toBe(suffix);
    return `${text.slice(start, end)}${suffix ? `|${suffix}` : ""} ${edtf}`;
  });
}

describe("Turkish", () => {
  test.each<[rule: string, text: string, found: readonly string[]]>([
    [
      "7.3 written and in digits",
      "13/9/2023, 13-9-2023, 13.IX.2023 ve 2023-09-13",
      ["13/9/2023 2023-09-13", "13-9-2023 2023-09-13", "13.IX.2023 2023-09-13", "2023-09-13 2023-09-13"],
    ],
    [
      "8.6 a month in small letters with the year's possessive",
      "2023’ün eylülünde, 2022 Mart'ında",
      ["2023’ün eylülü|nde 2023-09", "2022 Mart|'ında 2022-03"],
    ],
    ["8.7 years cut short", "2023/24 sezonu, 1914-18 yılları", ["2023/24 2023/2024", "1914-18 1914/1918"]],
    ["8.10 events named by a day", "11 Eylül saldırıları, 15 Temmuz darbe girişimi", []],
    [
      "8.10 feasts of several words",
      "23 Nisan Ulusal Egemenlik ve Çocuk Bayramı, 19 Mayıs Atatürk'ü Anma, Gençlik ve Spor Bayramı",
      [],
    ],
    [
      "4.5 capitals with either i",
      "13 NISAN 2019, 13 HAZİRAN 2019, MAYIS AYINDA, PAZARTESI GÜNÜ",
      [
        "13 NISAN 2019 2019-04-13",
        "13 HAZİRAN 2019 2019-06-13",
        "MAYIS AYI|NDA 2023-05",
        "PAZARTESI 2023-09-11",
      ],
    ],
    [
      "4.5 the other i in small letters is another word",
      "Sali Berişa ile görüştü, Kasim'dan haber geldi",
      [],
    ],
    ["7.3 no such day", "31.06.2023 ve 30 Şubat 2023", []],
    ["7.5 counted, not a year", "2023 kişi, 1945 araç, 2000 sayılı karar, yüzde 2000", []],
    [
      "7.5 counted with a case, or about so many",
      "2000 işçinin, 1945 uçağı, 2000'den fazla asker, 1990'ı aşkın araç, 2023'ten çok önce",
      ["2023|'ten 2023"],
    ],
    [
      "7.5 a year in which there was much",
      "2023'te çok sayıda kişi öldü, Rusya 2022'de çok az tahıl sattı, 2024'te yakın iş birliği, 2023'te fazla mesai; 2000'e yakın araç, 2000'in üzerinde başvuru",
      ["2023|'te 2023", "2022|'de 2022", "2024|'te 2024", "2023|'te 2023"],
    ],
    ["7.5, 8.10 numbers that are named", "T-2023, 2023. madde, sayfa 2019, tel: 0212 2023", []],
    [
      "7.5 years",
      "2019’dan, 2023 bütçesi, 2020 yılında, (2021)",
      ["2019|’dan 2019", "2023 2023", "2020 yılı|nda 2020", "2021 2021"],
    ],
    [
      "8.2 decades and centuries",
      "1990'larda, 80'li yılların, 20. yüzyılda, XIX. yüzyıl",
      ["1990'lar|da 199X", "80'li yıllar|ın 198X", "20. yüzyıl|da 19XX", "XIX. yüzyıl 18XX"],
    ],
    ["2.7, 8.2 a century cut short", "20. yy.da ve XIX. yy'da", ["20. yy.|da 19XX", "XIX. yy|'da 18XX"]],
    [
      "8.2 seasons",
      "2023 baharında, 2024 kışı, geçen yaz",
      ["2023 baharı|nda 2023-21", "2024 kışı 2024-24", "geçen yaz 2023-22"],
    ],
    [
      "8.2 about",
      "yaklaşık 1990 yılında, 1990 civarında",
      ["yaklaşık 1990 yılı|nda 1990~", "1990 civarı|nda 1990~"],
    ],
    [
      "8.3 days",
      "Bugünkü, dünden, önceki gün, evvelsi gün, yarına, öbür gün",
      [
        "Bugün|kü 2023-09-14",
        "dün|den 2023-09-13",
        "önceki gün 2023-09-12",
        "evvelsi gün 2023-09-12",
        "yarın|a 2023-09-15",
        "öbür gün 2023-09-16",
      ],
    ],
    [
      "8.3 counted",
      "iki gün sonra, 3 ay önce, beş yıl önceki, iki hafta önce",
      [
        "iki gün sonra 2023-09-16",
        "3 ay önce 2023-06",
        "beş yıl önce|ki 2018",
        "iki hafta önce 2023-08-28/2023-09-03",
      ],
    ],
    [
      "8.3 longer counts, and what lies before or after",
      "yüz elli yıl önce, iki yüz yıl önce, altmış gün sonra, 4 ay öncesine, 3 gün sonrasında, bir buçuk yıl önce",
      [
        "yüz elli yıl önce 1873",
        "iki yüz yıl önce 1823",
        "altmış gün sonra 2023-11-13",
        "4 ay öncesi|ne 2023-05",
        "3 gün sonrası|nda 2023-09-17",
      ],
    ],
    [
      "8.3 counts too long to be read give nothing",
      "bin beş yüz yıl önce, Bin dokuz yüz yıl önce, bin yüz elli yıl önce, iki bin üç yıl önce; kabin üç gün önce boyandı",
      ["üç gün önce 2023-09-11"],
    ],
    [
      "8.3 counted from now, not from an event",
      "Bundan 4 yıl önce Moskova'dan 3 gün önce ayrıldı; toplantıdan 3 gün sonra, 2022'den iki ay sonra",
      ["4 yıl önce 2019", "3 gün önce 2023-09-11", "2022|'den 2022"],
    ],
    [
      "8.3 words that only look so",
      "dünya, bugünlerde, düne kadar, yarınlar, 4 yıl 5 ay sonra",
      ["dün|e 2023-09-13"],
    ],
    [
      "8.4 weeks, months, years",
      "bu hafta, önümüzdeki hafta, gelecek ayın, bu yılki",
      [
        "bu hafta 2023-09-11/2023-09-17",
        "önümüzdeki hafta 2023-09-18/2023-09-24",
        "gelecek ay|ın 2023-10",
        "bu yıl|ki 2023",
      ],
    ],
    [
      "8.5 weekdays",
      "Pazartesi günü, geçen Perşembe, Perşembe günü, gelecek perşembe, cuma günü",
      [
        "Pazartesi 2023-09-11",
        "geçen Perşembe 2023-09-07",
        "Perşembe 2023-09-14",
        "gelecek perşembe 2023-09-21",
        "cuma 2023-09-08",
      ],
    ],
    ["8.5 days that recur", "Pazartesileri, cuma namazı, Salı günleri, pazar yeri", []],
    [
      "8.6 without a year",
      "2 Ocak'ta, 30 Aralık, Mart'ta, Nisan ayında",
      ["2 Ocak|'ta 2024-01-02", "30 Aralık 2023-12-30", "Mart|'ta 2023-03", "Nisan ayı|nda 2023-04"],
    ],
    [
      "8.6 last year's",
      "geçen yılın Mart ayında, geçen yıl 3 Nisan'da, 2022'nin Mayıs ayında",
      [
        "geçen yılın Mart ayı|nda 2022-03",
        "geçen yıl 3 Nisan|'da 2022-04-03",
        "2022'nin Mayıs ayı|nda 2022-05",
      ],
    ],
    [
      "8.7 ranges",
      "12–17 Eylül 2023'te, 30 Eylül - 2 Ekim, 13 ile 16 Eylül arasında, 13 Eylül'den 16 Eylül'e kadar, 2019-2023, 2019'dan 2021'e kadar",
      [
        "12–17 Eylül 2023|'te 2023-09-12/2023-09-17",
        "30 Eylül - 2 Ekim 2023-09-30/2023-10-02",
        "13 ile 16 Eylül arası|nda 2023-09-13/2023-09-16",
        "13 Eylül'den 16 Eylül'e kadar 2023-09-13/2023-09-16",
        "2019-2023 2019/2023",
        "2019'dan 2021'e kadar 2019/2021",
      ],
    ],
    [
      "8.7 ranges in digits",
      "13.09.2023-16.09.2023 tarihleri, 13-16.09.2023, 13.09 – 2.10.2023, 13.09.2023 ile 16.09.2023 arasında, 13.09.2023'ten 16.09.2023'e kadar, 16.09.2023-13.09.2023",
      [
        "13.09.2023-16.09.2023 2023-09-13/2023-09-16",
        "13-16.09.2023 2023-09-13/2023-09-16",
        "13.09 – 2.10.2023 2023-09-13/2023-10-02",
        "13.09.2023 ile 16.09.2023 arası|nda 2023-09-13/2023-09-16",
        "13.09.2023'ten 16.09.2023'e kadar 2023-09-13/2023-09-16",
      ],
    ],
    [
      "8.7 times, versions and items begin no range",
      "Saat 10.05 - 13.09.2023, Sürüm 2.1 - 13.09.2023, Sayı: 5 - 13.09.2023, Saat 10.05 ile 13.09.2023 arasında",
      Array.from({ length: 4 }, () => "13.09.2023 2023-09-13"),
    ],
    [
      "7.5 numbers between which something is counted",
      "1500 ve 2000 arasında asker öldü, fiyatı 1500 ve 2000 arasında değişiyor, 1200 ve 1900 arası işçi var",
      [],
    ],
    [
      "8.7 years joined by “and”",
      "1500 ve 1700 yılları arasında, 1990 ve 2000 arasında, Ocak 2022 ve Mart 2023 arasında kadın işçiler",
      [
        "1500 ve 1700 yılları arası|nda 1500/1700",
        "1990 ve 2000 arası|nda 1990/2000",
        "Ocak 2022 ve Mart 2023 arası|nda 2022-01/2023-03",
      ],
    ],
    [
      "8.10 a weekday names no holiday",
      "13 Eylül 2023 Çarşamba Günü Saat 14.00'te, 13 Eylül Günü geldi, 8 Mart Dünya Kadınlar Günü",
      ["13 Eylül 2023 Çarşamba 2023-09-13", "13 Eylül 2023-09-13"],
    ],
    [
      "8.7 a noun takes the case, and joins two dates",
      "2019 yılından 2023 yılına kadar, 2019 ve 2023 yılları arasında, 13 ve 16 Eylül arasında, 2019 ve 2023'te",
      [
        "2019 yılından 2023 yılına kadar 2019/2023",
        "2019 ve 2023 yılları arası|nda 2019/2023",
        "13 ve 16 Eylül arası|nda 2023-09-13/2023-09-16",
        "2019 2019",
        "2023|'te 2023",
      ],
    ],
    [
      "8.7 quarters in short",
      "2023 ilk yarısında, 2023 üçüncü çeyrekte",
      ["2023 ilk yarısı|nda 2023-01/2023-06", "2023 üçüncü çeyrek|te 2023-07/2023-09"],
    ],
    [
      "8.7 over the new year",
      "30 Aralık-2 Ocak 2024, Aralık 2022-Şubat 2023",
      ["30 Aralık-2 Ocak 2024 2023-12-30/2024-01-02", "Aralık 2022-Şubat 2023 2022-12/2023-02"],
    ],
    [
      "8.7 parts of years",
      "2023'ün ilk yarısında, geçen yılın son çeyreği, 2023-24 sezonu",
      [
        "2023'ün ilk yarısı|nda 2023-01/2023-06",
        "geçen yılın son çeyreği 2022-10/2022-12",
        "2023-24 2023/2024",
      ],
    ],
    ["8.8 eras", "MÖ 1 yılında, MÖ 44, MS 79", ["MÖ 1 yılı|nda 0000", "MÖ 44 -0043", "MS 79 0079"]],
    [
      "8.9 relative to the date before",
      "3 Mayıs 2021'de geldi, ertesi gün gitti; bir gün önce, aynı yıl",
      ["3 Mayıs 2021|'de 2021-05-03", "ertesi gün 2021-05-04", "bir gün önce 2021-05-03", "aynı yıl 2021"],
    ],
    [
      "8.9 days to the day before, months to the year",
      "3 Mayıs 2021'de geldi, 2022'de ertesi sabah, o yılın nisan ayında; o güne kadar",
      [
        "3 Mayıs 2021|'de 2021-05-03",
        "2022|'de 2022",
        "ertesi sabah 2021-05-04",
        "o yılın nisan ayı|nda 2021-04",
      ],
    ],
    [
      "8.3 a date in apposition says it better",
      "üç yıl önce, 3 Mayıs 2020'de; ağustos sonunda",
      ["3 Mayıs 2020|'de 2020-05-03", "ağustos 2023-08"],
    ],
    [
      "8.2, 8.7 more of it",
      "yirminci yüzyılda, on dokuzuncu yüzyıl, 2022/2023 sezonu, eylül ayının 13'ünde",
      [
        "yirminci yüzyıl|da 19XX",
        "on dokuzuncu yüzyıl 18XX",
        "2022/2023 2022/2023",
        "eylül ayının 13|'ünde 2023-09-13",
      ],
    ],
    ["8.9 nothing before", "Ertesi gün gitti.", []],
    [
      "8.10 names and nouns",
      "Eylül Kaya, Kasım'ın evi, ocakta, ekim işi, 15 Temmuz Şehitler Köprüsü, saat 14.30, 2.1 sürümü, 3-1 yenildi, 1.250 kişi",
      [],
    ],
    [
      "2.9 solid months",
      "eylülde, 13 eylülde, nisanın başında",
      ["eylül|de 2023-09", "13 eylül|de 2023-09-13", "nisan|ın 2023-04"],
    ],
  ])("%s", (_rule, text, found) => {
    expect(said(text, "tr")).toEqual(found);
  });
});

describe("English", () => {
  test.each<[rule: string, text: string, found: readonly string[]]>([
    ["7.5 a year that begins a sentence", "It ended. 2023 was hot. 2023 came.", ["2023 2023"]],
    [
      "8.2 a winter of two years",
      "The winter of 2022-23, winter 2022–2023",
      ["winter of 2022-23 2022-24", "winter 2022–2023 2022-24"],
    ],
    ["8.10 an event named by a day", "The September 11 attacks", []],
    [
      "days",
      "the 13th of September 2023, Sept. 13, 2023, 13 Sept 2023’s",
      ["13th of September 2023 2023-09-13", "Sept. 13, 2023 2023-09-13", "13 Sept 2023|’s 2023-09-13"],
    ],
    [
      "8.2",
      "in the 1990s, the 20th century, the summer of 2023, winter 2023, around 1990",
      [
        "1990s 199X",
        "20th century 19XX",
        "summer of 2023 2023-22",
        "winter 2023 2023-24",
        "around 1990 1990~",
      ],
    ],
    [
      "8.3",
      "today, the day before yesterday, three days ago, two years ago, in five days' time",
      [
        "today 2023-09-14",
        "the day before yesterday 2023-09-12",
        "three days ago 2023-09-11",
        "two years ago 2021",
        "in five days' time 2023-09-19",
      ],
    ],
    [
      "8.3 longer counts",
      "twenty years ago, twenty-five days ago, a hundred years ago, fifteen days ago",
      [
        "twenty years ago 2003",
        "twenty-five days ago 2023-08-20",
        "a hundred years ago 1923",
        "fifteen days ago 2023-08-30",
      ],
    ],
    [
      "8.3 counts too long to be read give nothing",
      "one hundred and fifty years ago, a hundred and twenty years ago, two hundred and fifty years ago, a thousand one hundred years ago",
      [],
    ],
    [
      "8.4",
      "this week, next month, last year’s",
      ["this week 2023-09-11/2023-09-17", "next month 2023-10", "last year|’s 2022"],
    ],
    [
      "8.5",
      "on Wednesday, last Thursday, next Thursday, on Thursday",
      ["Wednesday 2023-09-13", "last Thursday 2023-09-07", "next Thursday 2023-09-21", "Thursday 2023-09-14"],
    ],
    [
      "8.7",
      "from 14 to 16 September, September 30 – October 2, between 2019 and 2023, 2023-24, the first half of 2023, Q2 2023",
      [
        "from 14 to 16 September 2023-09-14/2023-09-16",
        "September 30 – October 2 2023-09-30/2023-10-02",
        "between 2019 and 2023 2019/2023",
        "2023-24 2023/2024",
        "the first half of 2023 2023-01/2023-06",
        "Q2 2023 2023-04/2023-06",
      ],
    ],
    [
      "8.7 ranges in digits",
      "9/13/2023–9/16/2023, from 13.09.2023 to 16.09.2023, 2023-09-13 to 2023-09-16, 5/6/2023–7/6/2023, 5-9/13/2023",
      [
        "9/13/2023–9/16/2023 2023-09-13/2023-09-16",
        "from 13.09.2023 to 16.09.2023 2023-09-13/2023-09-16",
        "2023-09-13 to 2023-09-16 2023-09-13/2023-09-16",
      ],
    ],
    ["8.8", "44 BC, AD 79, 1 BCE", ["44 BC -0043", "AD 79 0079", "1 BCE 0000"]],
    [
      "8.9",
      "On 3 May 2021 he came, the next day he left; two days later, the same year",
      ["3 May 2021 2021-05-03", "the next day 2021-05-04", "two days later 2021-05-06", "the same year 2021"],
    ],
    [
      "8.9 of days and years",
      "On 3 May 2021 he came; the next morning; in April of that year",
      ["3 May 2021 2021-05-03", "the next morning 2021-05-04", "April of that year 2021-04"],
    ],
    ["8.10", "Theresa May spoke; they march; Mondays; in 2023 people; 5 days; May I; the Sunday Times", []],
    [
      "8.11",
      "9/13/2023, 13/9/2023, 5/6/2023, 5/5/2023",
      ["9/13/2023 2023-09-13", "13/9/2023 2023-09-13", "5/5/2023 2023-05-05"],
    ],
    [
      "years",
      "since 2019, the 2024 treaty, 1,945 cars, 2000 troops, of 2019.",
      ["2019 2019", "2024 2024", "2019 2019"],
    ],
    ["months", "in May, since September, early March", ["May 2023-05", "September 2023-09", "March 2023-03"]],
  ])("%s", (_rule, text, found) => {
    expect(said(text, "en")).toEqual(found);
  });
});

test("offsets are those of the text as stored, decomposed or not", () => {
  const text = "🚀 13 Eylu\u0308l 2023’te";
  expect(said(text, "tr")).toEqual(["13 Eylu\u0308l 2023|’te 2023-09-13"]);
});

test("an anchor that is no day is refused by name", () => {
  expect(() => findDates("dün", "tr", "yesterday")).toThrow('"yesterday" is no day');
});

test("whatever the text, dates are in order, apart, and EDTF", () => {
  const piece = fc.constantFrom(
    "13",
    " ",
    "Eylül",
    "2023",
    "'",
    "de",
    "dün",
    "-",
    "ve",
    "geçen",
    "hafta",
    "MÖ",
    "May",
    "last",
    ".",
    "/",
    "ayı",
    "ü",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
      let done = 0;
      for (const { start, end, edtf, suffix } of findDates(pieces.join(""), language, ANCHOR)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(parseEdtf(edtf)).toBeDefined();
        done = end + suffix.length;
      }
    }),
  );
});
