import type { Page } from "@playwright/test";

/** A browser with the given voices that says each thing when `window.sayOn()` is called. */
export async function giveVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((tags) => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const voices = tags.map((lang) => ({
      lang,
      name: lang,
      localService: true,
      default: false,
      voiceURI: lang,
    }));
    class Utterance extends EventTarget {
      voice?: unknown;
      lang = "";
      rate = 1;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.defineProperty(window, "speechSynthesis", {
      value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => {},
        speak: (utterance: SpeechSynthesisUtterance) => {
          spoken.push(utterance);
          utterance.dispatchEvent(new Event("start"));
        },
      }),
    });
    Object.assign(window, {
      saidSoFar: () => spoken.map(({ lang, text, rate }) => ({ lang, text, rate })),
      sayOn: () => spoken.at(-1)?.dispatchEvent(new Event("end")),
    });
  }, languages);
}
