// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import { answerShortcut, SHORTCUT_NAMES, SHORTCUTS, shortcutOf, shortcutsOn } from "./shortcuts";

const press = (key: string, target: EventTarget = document.body, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
};

afterEach(() => {
  shortcutsOn.set(true);
  document.body.replaceChildren();
});

test("no key means two things", () => {
  const keys = SHORTCUT_NAMES.flatMap((name) => [...SHORTCUTS[name].keys]);
  expect(new Set(keys).size).toBe(keys.length);
});

test("letters answer with caps lock on, but e and E differ", () => {
  expect(shortcutOf("J")).toBe("nextSentence");
  expect(shortcutOf("e")).toBe("nextMention");
  expect(shortcutOf("E")).toBe("previousMention");
  expect(shortcutOf("Escape")).toBeUndefined();
});

describe("a key press", () => {
  test("reaches the handler that came last, until it leaves", () => {
    const [first, last] = [vi.fn(), vi.fn()];
    const leave = [answerShortcut("view", first), answerShortcut("view", last)];
    expect(press("v").defaultPrevented).toBe(true);
    leave[1]?.();
    press("v");
    leave[0]?.();
    press("v");
    expect([first.mock.calls.length, last.mock.calls.length]).toEqual([1, 1]);
  });

  test("goes on to the next handler, and to the page, where one has nothing to do", () => {
    const second = vi.fn(() => false);
    const leave = [answerShortcut("view", second), answerShortcut("view", () => false)];
    expect(press("v").defaultPrevented).toBe(false);
    expect(second).toHaveBeenCalledOnce();
    for (const one of leave) one();
  });

  test("is left alone in fields, with a modifier, and where shortcuts are off", () => {
    const handler = vi.fn();
    const leave = answerShortcut("search", handler);
    const field = document.body.appendChild(document.createElement("input"));
    press("/", field);
    press("/", document.body, { ctrlKey: true });
    shortcutsOn.set(false);
    press("/");
    expect(handler).not.toHaveBeenCalled();
    leave();
  });
});
