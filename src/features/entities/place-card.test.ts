import fc from "fast-check";
import { expect, test } from "vitest";
import { placeCard } from "./place-card";

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

test("it stands under the mention, and above it at the foot of the window", () => {
  expect(placeCard([line(100, 100)], undefined, CARD, WINDOW)).toEqual({ left: 100, top: 126, height: 200 });
  expect(placeCard([line(100, 700)], undefined, CARD, WINDOW)).toEqual({ left: 100, top: 494, height: 200 });
});

test("a mention broken over two lines is met at the line that was pointed at", () => {
  const lines = [line(900, 100), line(20, 130)];
  expect(placeCard(lines, { x: 30, y: 140 }, CARD, WINDOW)).toEqual({ left: 20, top: 156, height: 200 });
  expect(placeCard(lines, undefined, CARD, WINDOW)).toEqual({ left: 692, top: 126, height: 200 });
});

test("it never leaves the window", () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 1050 }), fc.integer({ min: 0, max: 780 }), (left, top) => {
      const at = placeCard([line(left, top)], undefined, CARD, WINDOW);
      expect(at.left).toBeGreaterThanOrEqual(8);
      expect(at.left + CARD.width).toBeLessThanOrEqual(992);
      expect(at.top).toBeGreaterThanOrEqual(8);
      expect(at.top + CARD.height).toBeLessThanOrEqual(792);
    }),
  );
});

test("one too tall for either side takes the roomier one and covers no line of its mention", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 780 }), fc.integer({ min: 100, max: 790 }), (top, tall) => {
      const at = placeCard([line(100, top)], undefined, { width: 300, height: tall }, WINDOW);
      expect(at.height).toBeLessThanOrEqual(tall);
      expect(at.top).toBeGreaterThanOrEqual(8);
      expect(at.top + at.height).toBeLessThanOrEqual(792);
      expect(at.top + at.height <= top || at.top >= top + 20).toBe(true);
    }),
  );
});
