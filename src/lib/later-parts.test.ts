import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPart, onceSeen } from "./later-parts";

const FRAME_MS = 16;
const REST_MS = 150;
const paint = () => vi.advanceTimersByTimeAsync(FRAME_MS + 1);
const rest = () => vi.advanceTimersByTimeAsync(REST_MS);

beforeEach(() => {
  vi.useFakeTimers();
  const scrollBy = vi.fn();
  vi.stubGlobal("window", {
    innerHeight: 800,
    scrollY: 500,
    scrollBy,
    addEventListener: () => {},
    setTimeout,
    clearTimeout,
  });
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => setTimeout(run, FRAME_MS));
});

const leaving: ((() => void) | undefined)[] = [];

afterEach(async () => {
  for (const leave of leaving.splice(0)) leave?.();
  await vi.runAllTimersAsync();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A part that stands so far from the top of the window, 100 CSS pixels tall; another may stand in it. */
function partAt(top: number, holds?: { readonly element: Element }) {
  const place = { top };
  const element: Element = {
    localName: "p",
    contains: (other: Element) => other === element || other === holds?.element,
    getBoundingClientRect: () => ({ top: place.top, bottom: place.top + 100, height: 100 }),
  } as Element;
  const part = createPart();
  leaving.push(part.stand(element));
  return { ...part, place, element };
}

test("what waits is drawn after the frame and a rest, the nearest to the reading line first", async () => {
  const drawn: string[] = [];
  const [far, near] = [partAt(3000), partAt(900)];
  far.drawLater(() => drawn.push("far"));
  near.drawLater(() => drawn.push("near"));
  await Promise.resolve();
  await paint();
  expect(drawn).toEqual([]);
  await rest();
  await paint();
  expect(drawn).toEqual(["near", "far"]);
});

test("another change begins the rest anew, and what the first one left is drawn for the last alone", async () => {
  const drawn: string[] = [];
  const part = partAt(3000);
  const callOff = part.drawLater(() => drawn.push("first"));
  await paint();
  await vi.advanceTimersByTimeAsync(REST_MS - 20);
  callOff?.();
  part.drawLater(() => drawn.push("second"));
  await vi.advanceTimersByTimeAsync(REST_MS - 20);
  expect(drawn).toEqual([]);
  await rest();
  expect(drawn).toEqual(["second"]);
});

test("what the change brought into the window is drawn before the paint", async () => {
  const drawn: string[] = [];
  const part = partAt(850);
  part.drawLater(() => drawn.push("brought"));
  part.place.top = 700;
  await Promise.resolve();
  expect(drawn).toEqual(["brought"]);
});

test("what the page is told comes before the parts, and a second time replaces the first", async () => {
  const told: string[] = [];
  partAt(2000).drawLater(() => told.push("part"));
  const callOff = onceSeen(() => told.push("first"));
  callOff();
  onceSeen(() => told.push("second"));
  await paint();
  expect(told).toEqual(["second"]);
  await rest();
  expect(told).toEqual(["second", "part"]);
});

test("a part that is called off is not drawn later", async () => {
  const drawn: string[] = [];
  const callOff = partAt(2000).drawLater(() => drawn.push("called off"));
  callOff?.();
  await paint();
  await rest();
  expect(drawn).toEqual([]);
});

test("what stands at the reading line is scrolled back to where it stood", async () => {
  const [line, above] = [partAt(240), partAt(-400)];
  above.drawLater(() => {
    line.place.top += 30;
  });
  await paint();
  await rest();
  expect(window.scrollBy).toHaveBeenCalledWith(0, 30);
});

test("what stands in a part that is drawn late is drawn with it", async () => {
  const seen: boolean[] = [];
  const piece = partAt(3050);
  partAt(3000, piece).drawLater(() => seen.push(piece.isSeen(1)));
  await paint();
  await rest();
  seen.push(piece.isSeen(1));
  expect(seen).toEqual([true, false]);
});

test("the place is kept by another than what holds the part that is drawn: its top stays where it is", async () => {
  const piece = partAt(-40);
  partAt(200, piece);
  const line = partAt(230);
  piece.drawLater(() => {
    line.place.top += 30;
  });
  await paint();
  await rest();
  expect(window.scrollBy).toHaveBeenCalledWith(0, 30);
});

test("a part is seen between the window's edges, or so many times as far from the reading line", () => {
  const [above, below] = [partAt(-110), partAt(820)];
  expect([above.isSeen(1), below.isSeen(1)]).toEqual([false, false]);
  expect([above.isSeen(1.05), below.isSeen(1.05)]).toEqual([true, true]);
  expect([above.isSeen(1.03), below.isSeen(1.03)]).toEqual([false, false]);
  const [upper, lower] = [partAt(30), partAt(650)];
  expect([upper.isSeen(0.5), lower.isSeen(0.5)]).toEqual([true, false]);
  expect([upper.isSeen(0.4), lower.isSeen(0.8)]).toEqual([false, true]);
});
