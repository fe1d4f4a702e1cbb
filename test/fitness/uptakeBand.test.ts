import { describe, expect, it } from "vitest";
import { accp2013Pathway } from "../../src/fitness/accp2013.ts";
import { accp2013Printed } from "../../src/fitness/accp2013Lines.ts";
import { lowestUptakeLines, uptakeBand } from "../../src/fitness/uptakeBand.ts";
import { startWalk } from "../../src/fitness/walk.ts";
import { type Plain, patient } from "./patients.ts";

function band(facts: Plain) {
  const walk = startWalk("test", accp2013Pathway, patient(facts), {});
  const found = uptakeBand(walk, accp2013Printed);
  return { found, walk };
}

describe("uptakeBand", () => {
  it("names the lines of high risk", () => {
    expect(lowestUptakeLines(accp2013Printed).map(([measure, { value }]) => [measure, value])).toEqual([
      ["peakVo2MlPerKgPerMin", 10],
      ["peakVo2PercentPredicted", 35],
    ]);
  });

  it("leaves no trace where nothing was measured", () => {
    const { found, walk } = band({});
    expect(found).toBe("absent");
    expect(walk.limbs).toEqual([]);
    expect(walk.contradictions).toEqual([]);
  });

  it.each([
    [9, undefined, "high-risk", 0],
    [undefined, 34, "high-risk", 0],
    [15, undefined, "middle", 0],
    [undefined, 50, "middle", 0],
    [21, undefined, "low-risk", 0],
    [undefined, 76, "low-risk", 0],
    [9, 34, "high-risk", 0],
    [15, 50, "middle", 0],
    [21, 76, "low-risk", 0],
    [9, 50, "high-risk", 1],
    [9, 76, "high-risk", 1],
    [21, 34, "high-risk", 1],
    [21, 50, "low-risk", 1],
    [15, 76, "low-risk", 1],
  ])("puts %s mL/kg/min and %s %% into %s", (ml, share, expected, contradictions) => {
    const { found, walk } = band({ peakVo2MlPerKgPerMin: ml, peakVo2PercentPredicted: share });
    expect(found).toBe(expected);
    expect(walk.contradictions).toHaveLength(contradictions);
  });
});
