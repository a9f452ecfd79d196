import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition, Story } from "@/content/model";
import { sayDate } from "@/content/say-date";
import { LANGUAGES, type Language } from "@/i18n/languages";
import type { SharePicture } from "./page-head";
import { pictureMaker } from "./picture-maker";
import { progress } from "./progress";
import { sharePicture } from "./share-picture";
import { textIn } from "./text-in";

/** Drawing takes a tenth of a second each; of a large edition the newest stories get one, the others share the edition's. */
export const MOST_DRAWN = 300;

export interface PicturesRequest {
  readonly edition: Edition;
  /** The site being made, with its fonts in it. */
  readonly dir: string;
  readonly cacheDir: string;
  readonly say: (line: string) => void;
  /** How many of the newest stories get a picture of their own. */
  readonly most?: number;
}

/** The share picture of a page: the story's own, or the edition's. */
export type PictureOf = (language: Language, story?: Story) => SharePicture | undefined;

/** Draws the pictures into `share/<language>/` and tells which page has which. */
export async function drawPictures(request: PicturesRequest): Promise<PictureOf> {
  const { edition, dir, cacheDir, say, most = MOST_DRAWN } = request;
  const maker = await pictureMaker(join(dir, "fonts"), cacheDir);
  const drawn = edition.stories.slice(-most);
  const tell = progress("Share pictures", drawn.length * 2, say);
  for (const [i, language] of LANGUAGES.entries()) {
    await mkdir(join(dir, "share", language), { recursive: true });
    const draw = async (name: string, words: Parameters<typeof sharePicture>[0]) =>
      writeFile(
        join(dir, "share", language, `${name}.png`),
        await maker.draw(sharePicture(words, maker.advance)),
      );
    const title = edition.info.title[language];
    await draw("_edition", { title, date: "", edition: "", place: 1 });
    for (const [k, story] of drawn.entries()) {
      const place = (edition.stories.length - drawn.length + k) / Math.max(1, edition.stories.length - 1);
      const date = sayDate(story.date, language);
      await draw(story.id, { title: textIn(story.title, language), date, edition: title, place });
      tell(i * drawn.length + k);
    }
  }
  const own = new Set(drawn.map(({ id }) => id));
  return (language, story) => ({
    path: `/share/${language}/${story && own.has(story.id) ? story.id : "_edition"}.png`,
    words: story && own.has(story.id) ? textIn(story.title, language) : edition.info.title[language],
  });
}
