import { describe, expect, it } from "vitest";
import type { LobeName } from "../../src/anatomy/lobe.ts";
import { segmentsOf, segmentUnits } from "../../src/anatomy/segment.ts";
import { ppoFunction } from "../../src/reserve/ppoFunction.ts";
import { mlPerKgPerMin } from "../../src/units/exercise.ts";
import { mlPerMinPerMmHg, mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { percentPredicted, type SegmentCount, segmentCount } from "../../src/units/proportion.ts";
import { liters, milliliters } from "../../src/units/volume.ts";
import { boundFor } from "../internal/boundFor.ts";

describe("ppoFunction", () => {
  it("leaves about 84 % when three of nineteen segments go: the article's example", () => {
    expect(ppoFunction(percentPredicted(100), segmentCount(3))).toBeCloseTo(84.21, 2);
    expect(ppoFunction(percentPredicted(100), segmentCount(3))).toBeCloseTo((100 * 16) / 19, 10);
  });

  it.each([
    ["right-upper", 15.8],
    ["right-middle", 10.5],
    ["right-lower", 26.3],
    ["left-upper", 26.3],
    ["left-lower", 21.1],
  ] as [LobeName, number][])("costs the printed share of the function for %s: %d %", (lobe, lost) => {
    const removed = segmentCount(segmentUnits(segmentsOf(lobe)));
    expect(100 - ppoFunction(percentPredicted(100), removed)).toBeCloseTo(lost, 1);
  });

  it("counts the functioning segments: an obstructed one costs nothing and leaves the denominator", () => {
    const functioning = segmentCount(18);
    expect(ppoFunction(liters(2.1), segmentCount(2), { functioning })).toBeCloseTo(1.866667, 6);
    expect(ppoFunction(liters(2.1), segmentCount(0), { functioning })).toBe(2.1);
  });

  it("gives the value back exactly when nothing is removed, and zero when everything is", () => {
    for (const value of [0, 0.1, 61.3, 300]) {
      expect(ppoFunction(percentPredicted(value), segmentCount(0))).toBe(value);
      expect(ppoFunction(percentPredicted(value), segmentCount(19))).toBe(0);
      expect(ppoFunction(percentPredicted(value), segmentCount(1), { functioning: segmentCount(1) })).toBe(0);
    }
  });

  it("lands on the threshold where arithmetic on paper does", () => {
    expect(ppoFunction(percentPredicted(76), segmentCount(9))).toBe(40);
    expect(ppoFunction(percentPredicted(57), segmentCount(1))).toBe(54);
    expect(ppoFunction(percentPredicted(95), segmentCount(5))).toBe(70);
  });

  it("works alike in every unit", () => {
    const half = { functioning: segmentCount(2) };
    expect(ppoFunction(milliliters(2100), segmentCount(1), half)).toBe(1050);
    expect(ppoFunction(mmolPerMinPerKPa(8), segmentCount(1), half)).toBe(4);
    expect(ppoFunction(mlPerMinPerMmHg(24), segmentCount(1), half)).toBe(12);
    expect(ppoFunction(mlPerKgPerMin(17), segmentCount(1), half)).toBe(8.5);
  });

  it("takes options without the count, or with null in it, as nineteen", () => {
    expect(ppoFunction(liters(1.9), segmentCount(1), {})).toBeCloseTo(1.8, 12);
    expect(ppoFunction(liters(1.9), segmentCount(1), { functioning: null as never })).toBeCloseTo(1.8, 12);
    expect(ppoFunction(liters(1.9), segmentCount(1), undefined)).toBeCloseTo(1.8, 12);
  });
});

describe("ppoFunction refuses", () => {
  const refusal = (rest: string) => new RangeError(`Cannot predict postoperative function: ${rest}`);

  it.each([
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [-1, "-1"],
    ["80", '"80"'],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
  ])("%o as a value", (value, shown) => {
    expect(() => ppoFunction(value as never, segmentCount(3))).toThrow(
      refusal(boundFor(value, `the preoperative value must be a number of at least 0, got ${shown}`)),
    );
  });

  it.each([
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [-1, "-1"],
    [0.5, "0.5"],
    [20, "20"],
    ["3", '"3"'],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
  ])("%o as the segments removed", (removed, shown) => {
    expect(() => ppoFunction(percentPredicted(80), removed as SegmentCount)).toThrow(
      refusal(`the segments removed must be a whole number from 0 to 19, got ${shown}`),
    );
  });

  it.each([
    [Number.NaN, "NaN"],
    [-1, "-1"],
    [0, "0"],
    [17.5, "17.5"],
    [20, "20"],
    ["18", '"18"'],
    [false, "false"],
  ])("%o as the functioning segments", (functioning, shown) => {
    expect(() =>
      ppoFunction(percentPredicted(80), segmentCount(0), { functioning: functioning as SegmentCount }),
    ).toThrow(refusal(`functioning must be a whole number from 1 to 19, got ${shown}`));
  });

  it("removing more than functions", () => {
    expect(() => ppoFunction(percentPredicted(80), segmentCount(15), { functioning: segmentCount(14) })).toThrow(
      refusal("the segments removed must be a whole number from 0 to 14, got 15"),
    );
  });
});

it("refuses an option of another name", () => {
  expect(() => ppoFunction(liters(2), segmentCount(3), { functionning: 18 } as never)).toThrow(
    /^Cannot predict postoperative function: each option must be functioning, got "functionning"$/,
  );
});
