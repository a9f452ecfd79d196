/** A number as its language writes it, also of four digits: 1.250 in Turkish, 1,250 in English (rule 10.3). */
export function sayNumber(number: number, language?: string): string {
  // Most are small, and to make a format for each of a list's would take its time.
  return number < 1000 ? String(number) : number.toLocaleString(language);
}
