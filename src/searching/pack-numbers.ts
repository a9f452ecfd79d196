/**
 * Whole numbers from 0 up as printable text: small ones, the commonest, take one character, and hosts compress text where
 * they leave binary files alone. No space, quote or backslash is used, so lists join and travel in JSON as they are.
 */
const FIRST = 35;
const BACKSLASH = 92;
/** Digits below end a number; the others go on. */
const LAST_DIGITS = 60;
const MORE_DIGITS = 31;

export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join("");
}

function packNumber(number: number): string {
  let text = "";
  let rest = number;
  while (rest >= LAST_DIGITS) {
    text += digit(LAST_DIGITS + (rest % MORE_DIGITS));
    rest = Math.floor(rest / MORE_DIGITS);
  }
  return text + digit(rest);
}

function digit(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** Gives back what was packed; a text that was cut off loses its last number. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = code - FIRST - (code > BACKSLASH ? 1 : 0);
    if (value < LAST_DIGITS) {
      numbers.push(number + value * place);
      number = 0;
      place = 1;
    } else {
      number += (value - LAST_DIGITS) * place;
      place *= MORE_DIGITS;
    }
  }
  return numbers;
}
