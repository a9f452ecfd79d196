import { expect, test } from "vitest";
import { draftStory } from "@/drafting/draft-story";
import { faultOf } from "./fault";

function faultOfDraft(text: string) {
  try {
    draftStory({ text, language: "tr", published: "2023-09-14" }, []);
  } catch (error) {
    return faultOf(error, "unreadable");
  }
  return undefined;
}

test("why an article was not drafted is told apart, to be said in the reader's language", () => {
  expect(faultOfDraft("")).toEqual({ kind: "noSentence" });
  expect(faultOfDraft(". ".repeat(250_001))).toEqual({ kind: "tooMany", what: "sentences", most: 250_000 });
  expect(faultOfDraft("a".repeat(6_000_001))).toEqual({
    kind: "tooMany",
    what: "characters",
    most: 6_000_000,
  });
});
