import { describe, expect, it } from "vitest";
import { kineticGrowthRate } from "../../src/liver/kineticGrowthRate.ts";
import { weeks } from "../../src/units/time.ts";
import { measured, standardized } from "./shares.ts";

describe("kineticGrowthRate", () => {
  it.each([
    [21, 29.5, 3, 2.8333, "BL-016"],
    [18, 30, 3, 4, "x-kgr-18-30-21"],
    [20, 310 / 15, 1, 0.6667, "BL-017: 300 to 310 mL of 1500"],
    [30, 20, 2, -5, "shrinking"],
  ] as const)("%d to %d % in %i weeks is %d (%s)", (before, after, span, rate, _id) => {
    expect(kineticGrowthRate(standardized(before), standardized(after), weeks(span))).toEqual({
      pointsPerWeek: expect.closeTo(rate, 3),
      basis: "standardized",
    });
  });

  it("keeps the basis", () => {
    expect(kineticGrowthRate(measured(20), measured(28), weeks(4))).toEqual({ pointsPerWeek: 2, basis: "measured" });
    // @ts-expect-error the two are shares of different things
    expect(() => kineticGrowthRate(measured(20), standardized(28), weeks(4))).toThrow(RangeError);
  });

  it("refuses no time", () => {
    expect(() => kineticGrowthRate(measured(20), measured(28), weeks(0))).toThrow(
      "Cannot work out growth of the remnant: the weeks must be a number above 0, got 0",
    );
  });
});
