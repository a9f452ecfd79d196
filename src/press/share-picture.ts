import { escapeHtml } from "./page-html";
import { WIDTH, wrap } from "./wrap-words";

/** What a share picture says. */
export interface PictureWords {
  readonly title: string;
  readonly date: string;
  readonly edition: string;
  /** Where on the thread of all stories this one stands, from 0 to 1. */
  readonly place: number;
}

const [LEFT, LINE_X, HEIGHT] = [190, 104, 630];
const SIZES = [76, 66, 56, 48];
const MOST_LINES = 4;
/** The light theme's tokens; a picture has no theme. */
const [PAPER, INK, MUTED, RULE, THREAD] = ["#fbf9f4", "#1d1b18", "#6a645a", "#e3ddd0", "#c23b22"];

/**
 * A picture of 1200 × 630 as SVG: the title beside the thread, on which a knot marks where the story stands. Pure.
 * @param advance width of one character in units of the font's size
 */
export function sharePicture(words: PictureWords, advance: (character: string) => number): string {
  const { size, lines } = fitted(words.title, advance);
  const top = 330 - ((lines.length - 1) * size * 1.18) / 2 + size * 0.3;
  const knot = 90 + Math.min(1, Math.max(0, words.place)) * (HEIGHT - 180);
  const rows = lines.map(
    (line, i) =>
      `<text x="${LEFT}" y="${at(top + i * size * 1.18)}" font-size="${size}" fill="${INK}">${escapeHtml(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Literata">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<path d="M${LINE_X} 0V${HEIGHT}" stroke="${RULE}" stroke-width="6"/>`,
    `<path d="M${LINE_X} 0V${at(knot)}" stroke="${THREAD}" stroke-width="6"/>`,
    `<circle cx="${LINE_X}" cy="${at(knot)}" r="19" fill="${PAPER}" stroke="${THREAD}" stroke-width="6"/>`,
    `<circle cx="${LINE_X}" cy="${at(knot)}" r="8" fill="${THREAD}"/>`,
    `<text x="${LEFT}" y="106" font-size="32" fill="${MUTED}">${escapeHtml(words.date)}</text>`,
    ...rows,
    `<text x="${LEFT}" y="562" font-size="28" fill="${MUTED}">${escapeHtml(words.edition)}</text>`,
    wordmark(advance),
    "</svg>",
  ].join("");
}

/** İzlek, the dot of its İ in the thread's colour. */
function wordmark(advance: (character: string) => number): string {
  const size = 44;
  const width = [..."Izlek"].reduce((sum, character) => sum + advance(character), 0) * size;
  const x = WIDTH - 80 - width;
  const dot = `<circle cx="${at(x + (advance("I") * size) / 2)}" cy="522" r="5.4" fill="${THREAD}"/>`;
  return `<text x="${at(x)}" y="562" font-size="${size}" fill="${INK}">Izlek</text>${dot}`;
}

/** The largest size at which the title fits; one that never does ends in an ellipsis. */
function fitted(title: string, advance: (character: string) => number) {
  const room = WIDTH - LEFT - 80;
  for (const size of SIZES) {
    const lines = wrap(title, room / size, advance);
    if (lines.length <= MOST_LINES) return { size, lines };
  }
  const size = SIZES.at(-1) ?? 48;
  const lines = wrap(title, room / size, advance).slice(0, MOST_LINES);
  return {
    size,
    lines: lines.map((line, i) => (i === MOST_LINES - 1 ? `${line.slice(0, -1).trimEnd()}…` : line)),
  };
}

function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
