/**
 * What a date in words adds to the month it is listed under, and the rest: "10–12" and " Eylül 2023". A date that says more
 * than days of that month, or less, is left as it is.
 * @param month with its year, as a date says it
 */
export function dayInMonth(date: string, month: string): readonly [day: string, rest: string] {
  const [day = ""] = /^(?:\d+–)?\d+/.exec(date) ?? [];
  return date === `${day} ${month}` ? [day, ` ${month}`] : [date, ""];
}
