import { describe, expect, it } from "vitest";
import { perfusionShareOfSegments, rightPerfusionShare } from "../../src/reserve/perfusionShare.ts";
import { type Percent, percent, type SegmentCount, segmentCount } from "../../src/units/proportion.ts";
import { boundFor } from "../internal/boundFor.ts";
import { notMeasured } from "./measured.ts";

describe("rightPerfusionShare", () => {
  const whole = { anterior: 40000, posterior: 41000 };
  const notCounts = [...notMeasured, [0, "0"] as const];

  it("splits by the geometric mean of the two views", () => {
    const right = { anterior: 52000, posterior: 48000 };
    expect(rightPerfusionShare(right, { anterior: 47000, posterior: 45000 })).toBeCloseTo(52.0693, 4);
    expect(rightPerfusionShare(whole, whole)).toBe(50);
    expect(rightPerfusionShare({ anterior: 9, posterior: 4 }, { anterior: 1, posterior: 4 })).toBeCloseTo(75, 12);
  });

  it.each(notCounts)("refuses %o as a count, and says which", (count, shown) => {
    const refusal = (which: string) =>
      new RangeError(
        boundFor(count, `Cannot split perfusion: the ${which} count must be a number above 0, got ${shown}`),
      );
    const bad = count as number;
    expect(() => rightPerfusionShare({ ...whole, anterior: bad }, whole)).toThrow(refusal("right anterior"));
    expect(() => rightPerfusionShare({ ...whole, posterior: bad }, whole)).toThrow(refusal("right posterior"));
    expect(() => rightPerfusionShare(whole, { ...whole, anterior: bad })).toThrow(refusal("left anterior"));
    expect(() => rightPerfusionShare(whole, { ...whole, posterior: bad })).toThrow(refusal("left posterior"));
  });

  it("refuses a lung without counts", () => {
    const missing = new RangeError(
      "Cannot split perfusion: the left anterior count must be a number above 0, got undefined",
    );
    expect(() => rightPerfusionShare(whole, undefined as never)).toThrow(missing);
    expect(() => rightPerfusionShare(whole, null as never)).toThrow(missing);
  });
});

describe("perfusionShareOfSegments", () => {
  const refusal = (rest: string) => new RangeError(`Cannot split perfusion: ${rest}`);

  it("shares a lung's part among its segments", () => {
    expect(perfusionShareOfSegments(percent(50), segmentCount(3), segmentCount(10))).toBe(15);
    expect(perfusionShareOfSegments(percent(58), segmentCount(5), segmentCount(10))).toBe(29);
    expect(perfusionShareOfSegments(percent(45), segmentCount(4), segmentCount(9))).toBe(20);
    expect(perfusionShareOfSegments(percent(45), segmentCount(0), segmentCount(9))).toBe(0);
    expect(perfusionShareOfSegments(percent(45), segmentCount(1), segmentCount(1))).toBe(45);
  });

  it.each([...notMeasured, [100.5, "100.5"] as const])("refuses %o as the lung's share", (share, shown) => {
    expect(() => perfusionShareOfSegments(share as Percent, segmentCount(3), segmentCount(10))).toThrow(
      refusal(`the lung's share must be a number from 0 to 100, got ${shown}`),
    );
  });

  it.each([...notMeasured, [0, "0"] as const, [11, "11"] as const, [9.5, "9.5"] as const])(
    "refuses %o as the segments of the lung",
    (count, shown) => {
      expect(() => perfusionShareOfSegments(percent(50), segmentCount(0), count as SegmentCount)).toThrow(
        refusal(`the segments of the lung must be a whole number from 1 to 10, got ${shown}`),
      );
    },
  );

  it.each([...notMeasured, [10, "10"] as const, [0.5, "0.5"] as const])(
    "refuses %o as those removed",
    (count, shown) => {
      expect(() => perfusionShareOfSegments(percent(50), count as SegmentCount, segmentCount(9))).toThrow(
        refusal(`the segments removed must be a whole number from 0 to 9, got ${shown}`),
      );
    },
  );
});
