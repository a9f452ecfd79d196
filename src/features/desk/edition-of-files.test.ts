import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type DroppedFile, unpack } from "./dropped-files";
import { editionOfFiles } from "./edition-of-files";

const bytes = (text = "{}") => new TextEncoder().encode(text);
const file = (path: string): DroppedFile => ({ path, bytes: bytes() });
const names = (...paths: readonly string[]) => [...editionOfFiles(paths.map(file)).files.keys()].sort();

describe("what was dropped is an edition", () => {
  test("in a folder, however deep; what lies beside it is let be", () => {
    const paths = ["x/mine/edition.json", "x/mine/entities.json", "x/mine/stories/a.json", "x/readme.json"];
    expect(names(...paths)).toEqual(["edition.json", "entities.json", "stories/a.json"]);
    expect(editionOfFiles(paths.map(file)).isWhole).toBe(true);
  });

  test("with Windows' separators, and without what systems add", () => {
    expect(
      names(
        "mine\\edition.json",
        "mine\\stories\\a.json",
        "__MACOSX/mine/stories/._a.json",
        "mine/stories/.DS_Store",
      ),
    ).toEqual(["edition.json", "stories/a.json"]);
  });

  test("without its edition.json too, so that the check can say what is missing", () => {
    const { isWhole, files } = editionOfFiles(["mine/entities.json", "mine/stories/a.json"].map(file));
    expect(isWhole).toBe(true);
    expect([...files.keys()]).toEqual(["entities.json", "stories/a.json"]);
  });

  test("and other files in its stories are shown to the check", () => {
    expect(names("edition.json", "stories/notes.txt", "pictures/a.json")).toEqual([
      "edition.json",
      "stories/notes.txt",
    ]);
  });
});

test("single files are stories, by their own names, however often they were downloaded", () => {
  const { isWhole, files } = editionOfFiles(
    ["2024-05-14-port (2).json", "deep/entities.json", "story.schema.json"].map(file),
  );
  expect(isWhole).toBe(false);
  expect([...files.keys()]).toEqual(["stories/2024-05-14-port.json", "entities.json"]);
});

describe("archives", () => {
  test("are unpacked in their place, whatever they are called", () => {
    const zip = zipSync({
      "mine/edition.json": bytes(),
      "mine/stories/": new Uint8Array(),
      "__MACOSX/x": bytes(),
    });
    const unpacked = unpack([{ path: "mine.bin", bytes: zip }, file("b.json")]);
    expect(unpacked.map(({ path }) => path)).toEqual(["mine/edition.json", "b.json"]);
  });

  test("that unpack to more than an edition are refused before they are unpacked", () => {
    const zip = zipSync({ "a.json": new Uint8Array(1000) });
    const view = new DataView(zip.buffer);
    // The size that the central directory promises.
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 24, 0xf0000000, true);
    expect(() => unpack([{ path: "bomb.zip", bytes: zip }])).toThrow(RangeError);
  });

  test("that are broken are refused", () => {
    const zip = zipSync({ "a.json": bytes() });
    expect(() => unpack([{ path: "cut.zip", bytes: zip.slice(0, 30) }])).toThrow("cut.zip");
  });
});
