import { describe, expect, test } from "vitest";
import { checkEdition } from "@/content/check-edition";
import { FIXTURE_STORY, fixtureFiles } from "@/content/edition-fixture";
import type { Edition } from "@/content/model";
import type { StoryIndexFile } from "@/content/story-index";
import { DESK_JOBS } from "./desk-jobs";
import type { DroppedFile } from "./dropped-files";
import { amend, previewEdition } from "./preview-source";

const ID = "2023-09-13-summit";
const { edition } = checkEdition(fixtureFiles());
if (!edition) throw new Error("the fixture has problems");
const shipped: Edition = edition;
const encoded = (text: string) => new TextEncoder().encode(text);
const filesOf = (texts: ReadonlyMap<string, string>): DroppedFile[] =>
  [...texts].map(([path, text]) => ({ path, bytes: encoded(text) }));
const check = (dropped: readonly DroppedFile[]) => DESK_JOBS.check({ dropped, around: shipped });

describe("the check", () => {
  test("of a whole edition says what the press would", () => {
    const broken = fixtureFiles({ [`stories/${ID}.json`]: { ...FIXTURE_STORY, place: "vostochni" } });
    const { problems, addition, isWhole } = check(filesOf(broken));
    expect(isWhole).toBe(true);
    expect(addition).toBeUndefined();
    expect(problems).toEqual(checkEdition(broken).problems);
    expect(problems[0]).toMatchObject({ code: "unknown-place", nearest: "vostochny" });
  });

  test("of a single story knows the names of the edition that is read", () => {
    const story = { ...FIXTURE_STORY, id: "one", formerly: [], title: { en: "[Kim](kim-jong-un)" } };
    const { problems, addition, warnings, isWhole } = check([
      { path: "one.json", bytes: encoded(JSON.stringify(story)) },
    ]);
    expect(problems).toEqual([]);
    expect(isWhole).toBe(false);
    expect(addition?.entities).toEqual([]);
    expect(addition?.stories.map(({ id }) => id)).toEqual(["one"]);
    expect(new Set(warnings.map(({ file }) => file))).toEqual(new Set(["stories/one.json"]));
  });

  test("of bytes that are no JSON is a list of problems, not a failure", () => {
    const { problems } = check([{ path: "one.json", bytes: new Uint8Array([0xff, 0xfe, 0, 1]) }]);
    expect(problems.map(({ code }) => code)).toEqual(["not-utf8"]);
  });
});

describe("a preview", () => {
  const later = {
    ...shipped.stories[0],
    id: "later",
    formerly: [],
    date: "2024",
  } as Edition["stories"][number];

  test("among the shipped stories leaves their files where they are", () => {
    const source = amend(undefined, { entities: [], stories: [later] }, "among");
    const { files, index } = DESK_JOBS.press({
      edition: previewEdition(source, shipped),
      shipped: new Map([[ID, "abc"]]),
    });
    const opened = JSON.parse(files.get(index) ?? "") as StoryIndexFile;
    expect(opened.ids).toEqual([ID, "later"]);
    expect(opened.hashes).toEqual(["abc", "preview"]);
    expect(opened.edition.id).toBe("sample-preview");
    expect([...files.keys()].filter((name) => name.startsWith("stories/"))).toEqual([
      "stories/later.preview.json",
    ]);
    expect(Object.values(opened.files).every((name) => files.has(name))).toBe(true);
  });

  test("is corrected by what has the same id, and replaced by a whole edition", () => {
    const first = amend(undefined, { entities: [], stories: [later] }, "among");
    const corrected = amend(first, { entities: [], stories: [{ ...later, date: "2025" }] }, "instead");
    expect(corrected.stories.map(({ date }) => date)).toEqual(["2025"]);
    expect(previewEdition(corrected, shipped).stories.map(({ id }) => id)).toEqual(["later"]);
    expect(previewEdition(corrected, shipped).entities).toEqual(shipped.entities);
    const whole = amend(corrected, { info: shipped.info, entities: [], stories: [] }, "instead");
    expect(previewEdition(whole, shipped)).toMatchObject({ entities: [], stories: [] });
  });
});
