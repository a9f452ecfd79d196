import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { contentHash } from "./content-hash";

/** Draws SVG with the edition's own reading face; pictures and cut fonts are kept by content in the cache folder. */
export interface PictureMaker {
  /** Width of a character, in units of the font's size. */
  readonly advance: (character: string) => number;
  readonly draw: (svg: string) => Promise<Uint8Array>;
}

const WEIGHT = 620;
/** Basic Latin to Latin Extended-B, and the signs the fonts are cut to. */
const CHARACTERS = `${Array.from({ length: 0x230 }, (_, i) => String.fromCodePoint(i + 0x20)).join("")}–—‘’‚“”„•…‹›€₺−′″`;

/** @param fontsDir where the site's woff2 files stand */
export async function pictureMaker(fontsDir: string, cacheDir: string): Promise<PictureMaker> {
  const fontFiles = await cutFonts(fontsDir, cacheDir);
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Literata" };
  const key = contentHash(fontFiles.join());
  const widths = new Map<string, number>();
  const measure = (text: string) =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="200" y="100" font-family="Literata" font-size="100">${text}</text></svg>`,
      {
        font,
      },
    ).innerBBox()?.width ?? 0;
  const advance = (character: string) => {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const sign = `&#${character.codePointAt(0)};`;
    const width = (measure(`n${sign.repeat(8)}n`) - measure("nn")) / 800;
    widths.set(character, width);
    return width;
  };
  const draw = async (svg: string) => {
    const kept = join(cacheDir, `${contentHash(key + svg)}.png`);
    const known = await readFile(kept).catch(() => undefined);
    if (known) return known;
    const png = new Resvg(svg, { font }).render().asPng();
    await writeFile(kept, png);
    return png;
  };
  return { advance, draw };
}

/** resvg reads no woff2 and no variable weight, so the faces are cut to one weight as TrueType. */
async function cutFonts(fontsDir: string, cacheDir: string): Promise<string[]> {
  await mkdir(cacheDir, { recursive: true });
  const names = (await readdir(fontsDir)).filter((name) => /^literata-.*\.woff2$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = join(cacheDir, `${name}.${WEIGHT}.ttf`);
      if (await readFile(file).catch(() => undefined)) return file;
      const options = { targetFormat: "truetype" as const, variationAxes: { wght: WEIGHT } };
      await writeFile(file, await subsetFont(await readFile(join(fontsDir, name)), CHARACTERS, options));
      return file;
    }),
  );
}
