/** Width of a share picture, in pixels. */
export const WIDTH = 1200;

/**
 * Breaks a text into lines no wider than `room`, in units of the font's size; a word wider than that is cut.
 * @param advance width of one character in the same units
 */
export function wrap(text: string, room: number, advance: (character: string) => number): readonly string[] {
  const widthOf = (word: string) => [...word].reduce((sum, character) => sum + advance(character), 0);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((long) => pieces(long, room, advance))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, room: number, advance: (character: string) => number): readonly string[] {
  const found: string[] = [];
  let piece = "";
  let width = 0;
  for (const character of word) {
    const wider = width + advance(character);
    if (piece !== "" && wider > room) {
      found.push(piece);
      piece = "";
      width = 0;
    }
    piece += character;
    width += advance(character);
  }
  return [...found, piece];
}
