import { expect, test } from "vitest";
import { draftStory } from "@/drafting/draft-story";
import { BROKEN_ZIP, unpack } from "./dropped-files";
import { faultOf } from "./fault";
import { JobError } from "./run-job";

function faultOfDraft(text: string) {
  try {
    draftStory({ text, language: "tr", published: "2023-09-14" }, []);
  } catch (error) {
    return faultOf(error, "unreadable");
  }
  return undefined;
}

test("a broken archive is told by its name, in nobody else's words", () => {
  const bytes = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
  expect(() => unpack([{ path: "mine.zip", bytes }])).toThrow("mine.zip");
  expect(faultOf(new JobError(BROKEN_ZIP, "mine.zip"), "unreadable")).toEqual({
    kind: "brokenZip",
    name: "mine.zip",
  });
});

test("why an article was not drafted is told apart, to be said in the reader's language", () => {
  expect(faultOfDraft("")).toEqual({ kind: "noSentence" });
  expect(faultOfDraft(". ".repeat(250_001))).toEqual({ kind: "tooMany", what: "sentences", most: 250_000 });
  expect(faultOfDraft("a".repeat(6_000_001))).toEqual({
    kind: "tooMany",
    what: "characters",
    most: 6_000_000,
  });
});
