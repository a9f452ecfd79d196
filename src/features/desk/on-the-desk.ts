import { useState } from "react";
import type { Language } from "@/i18n/languages";
import type { Held } from "./ArticleForm";
import type { Result } from "./use-desk";

/** What lies on the desk. */
interface Desk {
  /** What was typed, by the names of the fields. */
  typed: Readonly<Record<string, string>>;
  language: Language | undefined;
  held: Held;
  result: Result | undefined;
}

/**
 * It lies there as long as the page: reading a preview draws the app anew, and whoever comes back from it goes on where the
 * work was left.
 */
const desk: Desk = { typed: {}, language: undefined, held: {}, result: undefined };

export function useOnDesk<Part extends keyof Desk>(part: Part) {
  const [value, setValue] = useState(desk[part]);
  const put = (next: Desk[Part]) => {
    desk[part] = next;
    setValue(next);
  };
  return [value, put] as const;
}
