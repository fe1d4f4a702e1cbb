import fc from "fast-check";
import { expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { nearestFlip } from "../../src/trials/nearestFlip.ts";

it("finds the nearest change on either side", () => {
  const band = (value: number) => value > 3 && value < 8;
  expect(nearestFlip(5, 0, 1, band)?.at).toBeCloseTo(3, 5);
  expect(nearestFlip(5, 0, 1, band)?.distance).toBeCloseTo(2, 5);
  expect(nearestFlip(5, 20, 1, band)?.at).toBeCloseTo(8, 5);
  expect(nearestFlip(5, 20, 1, band)?.to).toBe(false);
});

it("stops at the first change where the answer changes back farther out", () => {
  expect(nearestFlip(5, 0, 1, (value) => value > 3.5 || value < 1.5)?.at).toBeCloseTo(3.5, 5);
});

it("takes steps of the length it is reported, however large the number itself is", () => {
  const gap = (value: number) => value < 1_000_003 || value > 1_000_005;
  expect(nearestFlip(1_000_000, 1_000_010, 1, gap)?.at).toBeCloseTo(1_000_003, 5);
});

it("looks a millionth before the end of a step of one, then halves it twenty times down to a millionth", () => {
  const asked = new Set<number>();
  nearestFlip(5, 20, 1, (value) => {
    asked.add(value);
    return value > 8.3;
  });
  expect([...asked].filter((value) => value > 8 && value < 9)).toHaveLength(21);
});

it("does not halve a step of a millionth", () => {
  expect(nearestFlip(0, 1e-5, 1e-6, (value) => value > 2e-7)?.at).toBe(1e-6);
});

it.each([0, 256])("comes to an end where no number lies between two that are 256 apart: 2^60 + %i", (more) => {
  const value = 2 ** 60 + more;
  expect(nearestFlip(value, value + 1024, 256, (each) => each > value)).toEqual({
    at: value + 256,
    distance: 256,
    to: true,
  });
});

it("finds none where there is none, or no room to look", () => {
  expect(nearestFlip(5, 0, 1, () => "same")).toBeUndefined();
  expect(nearestFlip(0, 0, 1, (value) => value)).toBeUndefined();
});

it("finds the threshold of any answer that changes once", () => {
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

it("tries what was solved and a millionth beside it, and finds the change exactly", () => {
  const asked: number[] = [];
  const above = (value: number) => {
    asked.push(value);
    return value > 3;
  };
  expect(nearestFlip(5, 0, 10, above, true, [3, 7])).toEqual({ at: 3, distance: 2, to: false });
  expect(asked).toEqual([3, 3.000001, 3]);
  const from = (value: number) => value >= 3;
  const { at } = existing(nearestFlip(5, 0, 10, from, true, [3]));
  expect(at).toBeLessThan(3);
  expect(at).toBeCloseTo(3, 5);
});
