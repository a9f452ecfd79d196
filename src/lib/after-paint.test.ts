import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterPaint } from "./after-paint";

const frames: (() => void)[] = [];
const said: string[] = [];
const say = (word: string) => () => void said.push(word);

beforeEach(() => {
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => frames.push(run));
});

afterEach(() => {
  vi.unstubAllGlobals();
  frames.splice(0);
  said.splice(0);
});

/** The frame's callbacks; its paint follows in the same task, and messages after it. */
function frame() {
  for (const run of frames.splice(0)) run();
}

/** A frame, and all its messages, which bring what they bring in one go; on a busy machine they take their time. */
const paintSays = async (...words: readonly string[]) => {
  frame();
  await vi.waitFor(() => expect(said).toEqual(words), { timeout: 10_000, interval: 1 });
};

test("those who wait change in their order, all after one frame", async () => {
  afterPaint(say("one"));
  afterPaint(say("two"));
  expect(frames).toHaveLength(1);
  frame();
  expect(said).toEqual([]);
  await paintSays("one", "two");
});

test("one is taken back before the frame, after it, and by one before it; the others stay", async () => {
  const before = afterPaint(say("before"));
  const after = afterPaint(say("after"));
  const byAnother: (() => void)[] = [];
  afterPaint(() => {
    said.push("first");
    for (const takeBack of byAnother) takeBack();
  });
  byAnother.push(afterPaint(say("by another")));
  afterPaint(say("last"));
  before();
  frame();
  after();
  await paintSays("first", "last");
});

test("what is asked for again, and the same twice, is one of its own each time", async () => {
  const same = say("same");
  afterPaint(same)();
  afterPaint(same);
  const taken = afterPaint(same);
  taken();
  await paintSays("same");
});

test("what a change asks for waits for a frame of its own", async () => {
  afterPaint(() => {
    said.push("now");
    afterPaint(say("next"));
  });
  await paintSays("now");
  await paintSays("now", "next");
});
