import { printedFiles, readFrom } from "@/content/page-files";
import type { PreviewInfo } from "./preview-context";
import { previewFlag } from "./preview-flag";
import { type KeptPreview, keptFile, keptPreview, VERSION } from "./preview-store";

/**
 * From now on the app reads the preview that the browser keeps. One that was made with another shipped edition, or by
 * another İzlek, is made anew first; where there is none any more, the shipped edition is read.
 */
export async function openPreview(): Promise<PreviewInfo | undefined> {
  readFrom(undefined);
  const kept = await keptPreview();
  if (!kept) {
    previewFlag.set(false);
    return undefined;
  }
  const preview = isCurrent(kept) ? kept : await remade(kept);
  const names = new Set(preview.names);
  readFrom({
    files: { index: preview.index, entities: preview.entities },
    has: (name) => names.has(name),
    read: keptFile,
  });
  const { place, info, stories } = preview.source;
  return { place, isWhole: info !== undefined, stories: stories.map(({ id }) => id) };
}

function isCurrent({ version, shipped }: KeptPreview): boolean {
  return version === VERSION && shipped === printedFiles()["index"];
}

async function remade({ source }: KeptPreview): Promise<KeptPreview> {
  const { makePreview } = await import("./make-preview");
  return makePreview(source, new AbortController().signal);
}
