const FINITE =
  /(?:[dt][ıiuü](?:m|n|k|n[ıiuü]z|l[ae]r)?|m[ıiuü]ş(?:t[ıiuü])?(?:l[ae]r)?|[ıiuü]yor(?:du|lar|muş|um|sun|uz)?|[ae]c[ae][kğ](?:t[ıiuü]|l[ae]r|mış|miş)?|m[ae]l[ıi](?:yd[ıi])?)$/u;
const AORIST =
  /^(?:der|olur|eder|gelir|gider|ister|yapar|verir|alır|söyler|kazanır|öder|kalır|bulur|görür|anlar|inanır|korur|çıkar|girer|yazar|durur|sorar|getirir|götürür|tutar|düşünür)$/u;
/** End as verbs do, and are none. */
const NOT_VERBS =
  /^(?:kendi|şimdi|yedi|ordu|cadı|hindi|kadı|adı|tadı|derdi|dördü|yurdu|altmış|yetmiş|geçmiş|gümüş|yemiş|kardı|ardı)$/u;

/** Whether a Turkish word, in lower case, looks like a verb that can end a sentence. */
export function isFiniteVerb(word: string): boolean {
  return AORIST.test(word) || (FINITE.test(word) && !NOT_VERBS.test(word));
}
