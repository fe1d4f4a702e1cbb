import { describe, expect, it } from "vitest";
import { bed } from "../../src/radiotherapy/bed.ts";
import { bedUniversalCurve } from "../../src/radiotherapy/bedUniversalCurve.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { universalCurve } from "../../src/radiotherapy/universalCurve.ts";
import { gray } from "../../src/units/dose.ts";
import { refused } from "./refusals.ts";

const park = { alphaPerGray: 0.33, d0: gray(1.25), dq: gray(1.8) };

describe("bedUniversalCurve", () => {
  it("never exceeds the linear-quadratic value (a program answers 101.9 for 50 Gy in 5 and 109.7 for 60 in 8)", () => {
    const { ratio } = universalCurve(park);
    for (const course of [schedule(5, gray(10)), schedule(8, gray(7.5)), schedule(30, gray(2))])
      expect(bedUniversalCurve(course, park)).toBeLessThanOrEqual(bed(course, ratio));
    expect(bedUniversalCurve(schedule(5, gray(10)), park)).toBeCloseTo(99.393939, 5);
    expect(bedUniversalCurve(schedule(1, gray(6)), park)).toBe(bed(schedule(1, gray(6)), ratio));
  });

  it("refuses impossible input", () => {
    refused(
      () => bedUniversalCurve(null as never, park),
      "Cannot compute a BED: the fractions must be a whole number of at least 1, got undefined",
    );
    refused(
      () => bedUniversalCurve(schedule(3, gray(18)), null as never),
      "Cannot complete a universal survival curve: the input must be an object with named fields, got null",
    );
    const flat = { alphaPerGray: 1e-160, d0: gray(1e-150), dq: gray(1) };
    refused(
      () => bedUniversalCurve(schedule(3, gray(18)), flat),
      "Cannot compute a BED: the result must be a number of at least 0, got Infinity",
    );
  });
});
