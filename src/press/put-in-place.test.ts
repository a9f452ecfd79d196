import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { putInPlace } from "./put-in-place";

vi.mock("node:fs/promises", async (importActual) => {
  const actual = await importActual<typeof import("node:fs/promises")>();
  return { ...actual, rename: vi.fn(actual.rename) };
});

const { rename: renamed } = await vi.importActual<typeof import("node:fs/promises")>("node:fs/promises");
let folder = "";
const at = (...names: string[]) => join(folder, ...names);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "izlek-place-"));
  await mkdir(at("made/data"), { recursive: true });
  await writeFile(at("made/index.html"), "new");
  await writeFile(at("made/data/a.json"), "{}");
});

afterEach(async () => {
  vi.mocked(rename).mockImplementation(renamed);
  await rm(folder, { recursive: true });
});

/** Fails a rename into the folder's own place as often as asked. */
function failOnce(place: string, code: string): void {
  vi.mocked(rename).mockImplementation((from, to) =>
    to === place && String(from).endsWith(".new")
      ? Promise.reject(Object.assign(new Error(code), { code }))
      : renamed(from, to),
  );
}

async function old(): Promise<void> {
  await mkdir(at("site"));
  await writeFile(at("site/index.html"), "old");
  await writeFile(at("site/gone.html"), "old");
}

test("the new folder takes the place of the old one; nothing is left beside it", async () => {
  await old();
  await putInPlace(at("made"), at("site"));
  expect(await readdir(folder)).toEqual(["site"]);
  expect(await readdir(at("site"))).toEqual(["data", "index.html"]);
});

test("folders on the way to it are made", async () => {
  await putInPlace(at("made"), at("no/such/site"));
  expect(await readFile(at("no/such/site/index.html"), "utf8")).toBe("new");
});

test("from another file system it is copied first", async () => {
  await old();
  vi.mocked(rename).mockImplementation((from, to) =>
    from === at("made")
      ? Promise.reject(Object.assign(new Error("EXDEV"), { code: "EXDEV" }))
      : renamed(from, to),
  );
  await putInPlace(at("made"), at("site"));
  expect(await readFile(at("site/data/a.json"), "utf8")).toBe("{}");
  expect(await readdir(folder)).toEqual(["made", "site"]);
});

test("where it cannot be put there, the old one is back", async () => {
  await old();
  failOnce(at("site"), "EBUSY");
  await expect(putInPlace(at("made"), at("site"))).rejects.toThrow(/site cannot be written: EBUSY/u);
  expect(await readFile(at("site/gone.html"), "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["site"]);
});

test("a link keeps leading where it led", async () => {
  await mkdir(at("releases"));
  await mkdir(at("releases/1"));
  await symlink(at("releases/1"), at("site"));
  await putInPlace(at("made"), at("site"));
  expect(await readFile(at("releases/1/index.html"), "utf8")).toBe("new");
  await access(at("site/index.html"));
});
