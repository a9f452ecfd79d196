import { printedFiles } from "@/content/page-files";
import { type PreviewSource, previewEdition } from "./preview-source";
import { type KeptPreview, keepPreview, VERSION } from "./preview-store";
import { runJob } from "./run-job";
import { shippedEdition } from "./shipped-edition";

/**
 * Makes the files of a preview, as the press would, and keeps them in the browser.
 * @throws {Error} where the shipped edition does not arrive, the job fails or is stopped, or the browser has no room
 */
export async function makePreview(source: PreviewSource, signal: AbortSignal): Promise<KeptPreview> {
  const isAmong = source.place === "among";
  const { edition, hashes } = await shippedEdition(signal, isAmong);
  const own = new Set(source.stories.map(({ id }) => id));
  const shipped = new Map(isAmong ? [...hashes].filter(([id]) => !own.has(id)) : []);
  const pressed = await runJob("press", { edition: previewEdition(source, edition), shipped }, signal);
  const preview: KeptPreview = {
    version: VERSION,
    source,
    shipped: printedFiles()["index"] ?? "",
    index: pressed.index,
    entities: pressed.entities,
    names: [...pressed.files.keys()],
  };
  await keepPreview(preview, pressed.files);
  return preview;
}
