import type { PerLanguage } from "@/i18n/languages";

/** Capitalised, and yet no name by itself. */
export const NO_NAME: PerLanguage<RegExp> = {
  tr: /^(?:Devlet|Başkanı?|Bakanı?|Dışişleri|Savunma|Sayın|Bay|Bayan|Bey|Hanım|Genel|Sekreter\p{L}*|Lider\p{L}*|Başbakanı?|Cumhurbaşkanı?|Sözcü\p{L}*|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar|Türkçe|Rus\p{L}*|Kore(?:li\p{L}*|ce)|Amerikalı\p{L}*|Çinli\p{L}*|Türk(?:ler\p{L}*)?|Doğu|Batı|Kuzey|Güney|Dr|Prof)$/u,
  en: /^(?:I|The|A|An|President|Prime|Minister|Foreign|Defence|Defense|Mr|Mrs|Ms|Dr|Prof|Sir|General|Secretary|Chairman|Leader|Spokesman|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|Turkish|Russian|Korean|Chinese|American|Japanese|Russians|Koreans|Americans|East|West|North|South)$/u,
};
