import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestFlip } from "../../src/board/nearestFlip.ts";

it("finds the nearest change on either side", () => {
  const band = (value: number) => value > 3 && value < 8;
  expect(nearestFlip(5, 0, 1, band)?.at).toBeCloseTo(3, 5);
  expect(nearestFlip(5, 0, 1, band)?.distance).toBeCloseTo(2, 5);
  expect(nearestFlip(5, 20, 1, band)?.at).toBeCloseTo(8, 5);
  expect(nearestFlip(5, 20, 1, band)?.to).toBe(false);
});

it("finds none where there is none, or no room to look", () => {
  expect(nearestFlip(5, 0, 1, () => "same")).toBeUndefined();
  expect(nearestFlip(0, 0, 1, (value) => value)).toBeUndefined();
});

it("finds the line of any answer that changes once", () => {
  const place = fc.double({ min: 1, max: 99, noNaN: true });
  fc.assert(
    fc.property(place, place, (value, line) => {
      fc.pre(Math.abs(value - line) > 1e-5);
      const found = nearestFlip(value, value > line ? 0 : 100, 7, (each) => each > line);
      expect(found?.at).toBeCloseTo(line, 5);
    }),
  );
});

it("comes to an end from a number no person has", () => {
  const found = nearestFlip(1e300, 0, 20, (value) => value > 100);
  expect(found?.to).toBe(false);
  expect(nearestFlip(1e300, 0, 20, () => "same")).toBeUndefined();
});
