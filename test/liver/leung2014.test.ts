import { describe, expect, it } from "vitest";
import { kineticGrowthRate } from "../../src/liver/kineticGrowthRate.ts";
import { leung2014, leung2014GrowthRate } from "../../src/liver/leung2014.ts";
import { weeks } from "../../src/units/time.ts";
import { measured, standardized } from "./shares.ts";

describe("leung2014", () => {
  it("is not passed by 8 points in 22 days (x-leung-22)", () => {
    const growth = kineticGrowthRate(measured(20), measured(28), weeks(22 / 7));
    expect(growth.pointsPerWeek).toBeCloseTo(2.5455, 4);
    expect(leung2014(growth).verdict).toBe("unmet");
  });

  it("is passed above the threshold only", () => {
    const rate = (pointsPerWeek: number) => ({ pointsPerWeek, basis: "measured" }) as never;
    expect(leung2014(rate(2.66))).toMatchObject({ verdict: "unmet", atBoundary: true });
    expect(leung2014(rate(2.67)).verdict).toBe("met");
    expect(leung2014GrowthRate.side).toBe("exclusive");
  });

  it("refuses a standardized remnant", () => {
    const growth = kineticGrowthRate(standardized(20), standardized(28), weeks(3));
    // @ts-expect-error the line is drawn for the measured remnant
    expect(() => leung2014(growth)).toThrow(
      'Cannot compare growth of the remnant: the basis must be one of measured, got "standardized"',
    );
    expect(() => leung2014(2.7 as never)).toThrow(
      "Cannot compare growth of the remnant: the growth must be an object with named fields, got 2.7",
    );
  });
});
