import type { Language } from "@/i18n/languages";
import { chooseVoice, type Spoken } from "./speech-queue";

/** Voices come late in some browsers, and never in others. */
const VOICES_MS = 1500;
/** A voice that has not begun by then will not. */
const BEGIN_MS = 8000;

export type Speech = Pick<SpeechSynthesis, "getVoices" | "addEventListener" | "removeEventListener">;

/** The browser's voices, waited for as long as is decent. */
export async function voicesOf(speech: Speech): Promise<readonly SpeechSynthesisVoice[]> {
  if (speech.getVoices().length > 0) return speech.getVoices();
  await new Promise<void>((resolve) => {
    const done = () => {
      speech.removeEventListener("voiceschanged", done);
      resolve();
    };
    speech.addEventListener("voiceschanged", done);
    window.setTimeout(done, VOICES_MS);
  });
  return speech.getVoices();
}

/** The languages that have a voice. */
export function spokenLanguages(voices: readonly SpeechSynthesisVoice[]): ReadonlySet<Language> {
  return new Set((["tr", "en"] as const).filter((language) => chooseVoice(voices, language) !== undefined));
}

export interface SayOptions {
  readonly voices: readonly SpeechSynthesisVoice[];
  /** 1 is the voice's own speed. */
  readonly speed: number;
  readonly onEnd: () => void;
  readonly onFailure: () => void;
}

/**
 * Says one thing; the returned function silences it. Pausing is silence and saying it again: the browser's own pause does
 * nothing on Android.
 */
export function say(spoken: Spoken, { voices, speed, onEnd, onFailure }: SayOptions): () => void {
  const utterance = new SpeechSynthesisUtterance(spoken.text);
  const voice = chooseVoice(voices, spoken.language);
  if (voice) utterance.voice = voice;
  utterance.lang = voice?.lang ?? spoken.language;
  utterance.rate = speed;
  let silenced = false;
  const unlessSilenced = (then: () => void) => () => {
    window.clearTimeout(timer);
    if (!silenced) then();
  };
  const timer = window.setTimeout(() => unlessSilenced(onFailure)(), BEGIN_MS);
  utterance.addEventListener("start", () => window.clearTimeout(timer));
  utterance.addEventListener("end", unlessSilenced(onEnd));
  utterance.addEventListener("error", unlessSilenced(onFailure));
  window.speechSynthesis.speak(utterance);
  return () => {
    silenced = true;
    window.clearTimeout(timer);
    window.speechSynthesis.cancel();
  };
}
