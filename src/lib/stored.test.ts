// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { createStored } from "./stored";

const number = () =>
  createStored(
    "n",
    (text) => Number(text ?? 0),
    (value) => (value === 0 ? null : String(value)),
  );

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("keeps a value, and takes the default away", () => {
  const n = number();
  expect(n.set(3)).toBe(true);
  expect([n.get(), localStorage.getItem("n"), number().get()]).toEqual([3, "3", 3]);
  n.set(0);
  expect(localStorage.getItem("n")).toBeNull();
});

test("lives with the page where the browser refuses, and says so", () => {
  const refuse = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  vi.spyOn(window, "localStorage", "get").mockReturnValue({
    ...localStorage,
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
  });
  const n = number();
  expect([n.get(), n.set(3), n.get()]).toEqual([0, false, 3]);
});

test("tells who listens, also of another tab's change, and when the page comes back", () => {
  const n = number();
  const heard = vi.fn();
  const leave = n.subscribe(heard);
  n.set(1);
  window.dispatchEvent(new StorageEvent("storage", { key: "n" }));
  window.dispatchEvent(new StorageEvent("storage", { key: "other" }));
  const shown = (persisted: boolean) => Object.assign(new Event("pageshow"), { persisted });
  window.dispatchEvent(shown(false));
  window.dispatchEvent(shown(true));
  leave();
  n.set(2);
  window.dispatchEvent(shown(true));
  expect(heard).toHaveBeenCalledTimes(3);
});
