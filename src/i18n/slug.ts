import { APOSTROPHES } from "./fold";

/** What decomposition does not reach, Turkish first (rule 5.6). */
const SPELLED: Readonly<Record<string, string>> = {
  ç: "c",
  ğ: "g",
  ı: "i",
  i: "i",
  ö: "o",
  ş: "s",
  ü: "u",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
};
const SPELLED_LETTER = new RegExp(`[${Object.keys(SPELLED).join("")}]`, "gu");
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");

/**
 * A text as an id or a part of an address: a–z, 0–9 and single hyphens, "" if nothing of the text can be spelled so
 * (Turkish rule 5.6). Turkish and English words alike; an apostrophe is dropped, not turned into a hyphen.
 */
export function slug(text: string): string {
  const lower = text.normalize("NFC").replace(/[İI]/gu, "i").toLocaleLowerCase("en");
  const spelled = lower.replace(SPELLED_LETTER, (letter) => SPELLED[letter] ?? letter).normalize("NFD");
  return spelled
    .replace(/\p{M}/gu, "")
    .replace(APOSTROPHE, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
