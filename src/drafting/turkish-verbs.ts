/** The d of the past is t after a voiceless consonant and only there: yaptı is a verb, heyeti, devleti and altı are none. */
const PAST = "(?:(?<=[fstkçşhp])t|(?<![fstkçşhp])d)[ıiuü]";
const TENSE = `(?:${PAST}|m[ıiuü]ş|[ıiuü]yor|[ae]c[ae]k|m[ae]l[ıi]|m[ae]z|m[ae]kt[ae](?=d))`;
const THIRD_PERSON = new RegExp(`${TENSE}(?:l[ae]r)?(?:[dt][ıiuü]r)?(?:l[ae]r)?$`, "u");
const OTHER_PERSON = new RegExp(
  `(?:${PAST}(?:m|n|k|n[ıiuü]z)|[ıiuü]yor(?:um|sun|uz|sunuz)|m[ıiuü]ş[ıiuü][mz]|[ae]c[ae]ğ[ıi][mz])$`,
  "u",
);
const AORIST =
  /^(?:der|olur|eder|gelir|gider|ister|yapar|verir|alır|söyler|kazanır|öder|kalır|bulur|görür|anlar|inanır|korur|çıkar|girer|yazar|durur|sorar|getirir|götürür|tutar|düşünür)$/u;
/** End as verbs do, and are none. */
const NOT_VERBS =
  /^(?:kendi|şimdi|yedi|ordu|cadı|hindi|kadı|adı|tadı|derdi|dördü|yurdu|altmış|yetmiş|geçmiş|gümüş|yemiş|kardı|ardı|vadi|ciddi|maddi|ebedi|efendi|uydu|kaydı|kanadı|üstü|dostu|testi|çifti|hattı|haddi|tehdidi|mali|temeli|emeli|tartışmalı|anlaşmalı|üniformalı|namaz|bacak|yiyecek|içecek|giyecek|yakacak)$/u;

/** Whether a Turkish word, in lower case, looks like a verb that can end a sentence. */
export function isFiniteVerb(word: string): boolean {
  return isThirdPersonVerb(word) || (OTHER_PERSON.test(word) && !NOT_VERBS.test(word));
}

/** The same of verbs whose subject can be a name or the word "who": yardım and kadın are no past of the first person. */
export function isThirdPersonVerb(word: string): boolean {
  return AORIST.test(word) || (THIRD_PERSON.test(word) && !NOT_VERBS.test(word));
}
