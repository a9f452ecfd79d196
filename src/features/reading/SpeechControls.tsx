import { useTranslation } from "@/i18n/use-translation";

const SPEEDS = [0.7, 0.85, 1, 1.25, 1.5] as const;
const SIGNS = {
  previous: "M4 3v10M13 3l-7 5 7 5Z",
  next: "M12 3v10M3 3l7 5-7 5Z",
  play: "M4 2.5l9 5.5-9 5.5Z",
  pause: "M5 3v10M11 3v10",
} as const;

interface SpeechControlsProps {
  readonly paused: boolean;
  readonly speed: number;
  readonly both: boolean;
  readonly onPause: (paused: boolean) => void;
  readonly onSkip: (step: 1 | -1) => void;
  readonly onSpeed: (speed: number) => void;
  readonly onBoth: (both: boolean) => void;
}

export function SpeechControls(props: SpeechControlsProps) {
  const { paused, speed, both, onPause, onSkip, onSpeed, onBoth } = props;
  const { t, i18n } = useTranslation();
  const inWords = new Intl.NumberFormat(i18n.language);
  return (
    <section
      aria-label={t(($) => $.readingTools.speech.label)}
      className="flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <SignButton
        sign="previous"
        label={t(($) => $.readingTools.speech.previous)}
        onPress={() => onSkip(-1)}
      />
      <SignButton
        sign={paused ? "play" : "pause"}
        label={t(($) => (paused ? $.readingTools.speech.play : $.readingTools.speech.pause))}
        onPress={() => onPause(!paused)}
      />
      <SignButton sign="next" label={t(($) => $.readingTools.speech.next)} onPress={() => onSkip(1)} />
      <label className="flex items-center gap-2">
        {t(($) => $.readingTools.speech.speed)}
        <select className="button" value={speed} onChange={(event) => onSpeed(Number(event.target.value))}>
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {inWords.format(one)}×
            </option>
          ))}
        </select>
      </label>
      <label className="tap flex items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-ink"
          checked={both}
          onChange={(event) => onBoth(event.target.checked)}
        />
        {t(($) => $.readingTools.speech.both)}
      </label>
    </section>
  );
}

interface SignButtonProps {
  readonly sign: keyof typeof SIGNS;
  readonly label: string;
  readonly onPress: () => void;
}

function SignButton({ sign, label, onPress }: SignButtonProps) {
  return (
    <button type="button" className="button" aria-label={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" className="size-4 fill-current stroke-current" aria-hidden="true">
        <path d={SIGNS[sign]} strokeWidth={2} />
      </svg>
    </button>
  );
}
