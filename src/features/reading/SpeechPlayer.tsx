import { useEffect, useMemo, useState } from "react";
import { type Language, otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";
import { ReaderNote } from "./ReaderNote";
import { SpeechControls } from "./SpeechControls";
import { showPair } from "./show-pair";
import { spokenLanguages, voicesOf } from "./speaker";
import { beginAt, skip, speechQueue } from "./speech-queue";
import type { PlacedPair } from "./story-pairs";
import { useSaying } from "./use-saying";

export interface SpeechPlayerProps {
  readonly pairs: readonly PlacedPair[];
  readonly language: Language;
  /** The sentence to begin with; the first where it is left out. */
  readonly start: string | undefined;
  readonly onSentence: (id: string) => void;
  readonly onClose: () => void;
}

/** Reads the story aloud, or says honestly why this browser can't. */
export function SpeechPlayer(props: SpeechPlayerProps) {
  const { t } = useTranslation();
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>();
  const able = "speechSynthesis" in window;
  useEffect(() => {
    if (able) void voicesOf(window.speechSynthesis).then(setVoices);
  }, [able]);
  if (!able) return <Sorry onClose={props.onClose}>{t(($) => $.readingTools.speech.missing)}</Sorry>;
  if (!voices) return null;
  if (!spokenLanguages(voices).has(props.language))
    return <Sorry onClose={props.onClose}>{t(($) => $.readingTools.speech.noVoice)}</Sorry>;
  return <Playing {...props} voices={voices} />;
}

function Sorry({ children, onClose }: { readonly children: string; readonly onClose: () => void }) {
  return (
    <ReaderNote onClose={onClose}>
      <p role="alert">{children}</p>
    </ReaderNote>
  );
}

interface PlayingProps extends SpeechPlayerProps {
  readonly voices: readonly SpeechSynthesisVoice[];
}

function Playing({ pairs, language, start, voices, onSentence, onClose }: PlayingProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [both, setBoth] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [paused, setPaused] = useState(false);
  const [failed, setFailed] = useState(false);
  const [id, setId] = useState(start);
  const [turn, setTurn] = useState(0);
  const languages = useMemo(() => spokenLanguages(voices), [voices]);
  const ids = useMemo(() => pairs.map((pair) => pair.id), [pairs]);
  const queue = useMemo(
    () => speechQueue(pairs, language, both, languages),
    [pairs, language, both, languages],
  );
  const at = beginAt(queue, ids, id) + turn;
  const spoken = queue[at];
  const goTo = (to: number | undefined) => {
    const next = to === undefined ? undefined : queue[to];
    if (to === undefined || !next) {
      announce(t(($) => $.readingTools.speech.ended));
      return onClose();
    }
    setId(next.id);
    setTurn(to - beginAt(queue, ids, next.id));
  };
  useSaying(paused || failed ? undefined : spoken, {
    voices,
    speed,
    onSentence: (spokenId) => {
      onSentence(spokenId);
      showPair(spokenId);
    },
    onEnd: () => goTo(at + 1),
    onFailure: () => setFailed(true),
  });
  return (
    <ReaderNote onClose={onClose}>
      <SpeechControls
        paused={paused || failed}
        speed={speed}
        both={both}
        onPause={(pausing) => {
          setFailed(false);
          setPaused(pausing);
        }}
        onSkip={(step) => goTo(skip(queue, at, step) ?? (step === 1 ? undefined : at))}
        onSpeed={setSpeed}
        onBoth={(on) => {
          setTurn(0);
          setBoth(on);
        }}
      />
      {both && !languages.has(otherLanguage(language)) && (
        <p role="status">{t(($) => $.readingTools.speech.noOtherVoice)}</p>
      )}
      {failed && <p role="alert">{t(($) => $.readingTools.speech.failed)}</p>}
    </ReaderNote>
  );
}
