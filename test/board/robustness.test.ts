import { describe, expect, it } from "vitest";
import { robustness } from "../../src/board/robustness.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { strictPolicy } from "../../src/candidacy/policies.table.ts";
import { article, caseOf, hilar, patientWith } from "../candidacy/cases.ts";
import { onTheSurface } from "../resection/lesions.ts";

/** Five of nineteen units go, so a value v leaves v x 14/19; the line of 40 % is at 40 x 19/14 = 54.2857. */
const line = (40 * 19) / 14;
const lobectomy = (lungFunction: Readonly<Record<string, unknown>>) =>
  patientWith({ lesions: [hilar], lungFunction: { measuredOn: "2026-11-10", ...lungFunction } });

describe("robustness", () => {
  it("says how far FEV1 and DLCO can fall before the verdict is another one", () => {
    const { verdict, numbers } = robustness(lobectomy({ fev1PercentPredicted: 82, dlcoPercentPredicted: 60 }));
    expect(verdict).toBe("candidate");
    expect(numbers.slice(0, 2).map(({ path }) => path)).toEqual([
      "lungFunction.dlcoPercentPredicted",
      "lungFunction.fev1PercentPredicted",
    ]);
    expect(numbers[0]?.below?.at).toBeCloseTo(line, 5);
    expect(numbers[0]?.below?.distance).toBeCloseTo(60 - line, 5);
    expect(numbers[0]?.below?.to).toBe("not-candidate");
    expect(numbers[0]).not.toHaveProperty("above");
  });

  it("compares the distance with the repeatability of the measurement", () => {
    // 0.15 L of 2 L is 7.5 % of 60 = 4.5 points; 60 lies 5.7 points above the line. Of 1.5 L it is 10 % = 6 points.
    const wide = robustness(lobectomy({ fev1PercentPredicted: 60, fev1Liters: 1.5, dlcoPercentPredicted: 90 }));
    const narrow = robustness(lobectomy({ fev1PercentPredicted: 60, fev1Liters: 2, dlcoPercentPredicted: 90 }));
    expect(wide.numbers[0]).toMatchObject({ hangsOnIt: "yes", repeatabilityInUnit: 6 });
    expect(narrow.numbers[0]).toMatchObject({ hangsOnIt: "no", repeatabilityInUnit: 4.5 });
    const bare = robustness(lobectomy({ fev1PercentPredicted: 60, dlcoPercentPredicted: 90 }));
    expect(bare.numbers[0]?.hangsOnIt).toBe("unknown");
    expect(bare.numbers[0]).not.toHaveProperty("repeatabilityInUnit");
  });

  it("finds the rise that would meet a line that is failed", () => {
    const { verdict, numbers } = robustness(lobectomy({ fev1PercentPredicted: 50, dlcoPercentPredicted: 90 }));
    expect(verdict).toBe("not-candidate");
    expect(numbers[0]?.above?.at).toBeCloseTo(line, 5);
    expect(numbers[0]?.above?.to).toBe("candidate");
  });

  it("moves sizes and distances of lesions, with the agreement between readers beside the diameter", () => {
    // 12 mm deep and 7 wide with 10 of margin: 29 of the 30 mm of the rind. One more, and nobody looked for vessels.
    const near = { ...onTheSurface, depthMm: 12 };
    const { numbers } = robustness(patientWith({ lesions: [near] }));
    const found = Object.fromEntries(numbers.map((each) => [each.path, each]));
    expect(found["lesions.0.diameterMm"]?.above?.at).toBeCloseTo(8, 5);
    expect(found["lesions.0.diameterMm"]).toMatchObject({ hangsOnIt: "yes", repeatabilityInUnit: 1.73 });
    expect(found["lesions.0.depthMm"]?.above?.at).toBeCloseTo(13, 5);
    expect(found["lesions.0.depthMm"]?.hangsOnIt).toBe("unknown");
    expect(found["lesions.0.depthMm"]?.above?.to).toBe("undetermined");
  });

  it("finds the distances of a lesion whose plane and vessels decide", () => {
    const { numbers } = robustness({
      ...article,
      plan: {
        stages: [
          {
            resections: [
              { lesions: ["surface"], procedure: "wedge" },
              { lesions: ["deep"], procedure: "segmentectomy", segments: ["right-anterior"] },
            ],
          },
        ],
      },
    });
    // The plane is 14 mm away and 10 are asked for.
    const plane = numbers.find(({ path }) => path === "lesions.1.intersegmentalPlaneMm");
    expect(plane?.below?.at).toBeCloseTo(10, 5);
    expect(plane?.below?.to).toBe("not-candidate");
  });

  it("has nothing to move where no number is known, and carries the verdict and the policy", () => {
    const empty = caseOf({ lesions: [{ adjacent: [{}] }] });
    const { numbers, policy, verdict } = robustness(empty, strictPolicy);
    expect(numbers).toEqual([]);
    expect(policy).toBe("strict");
    expect(verdict).toBe(candidacy(empty, strictPolicy).verdict);
  });

  it("refuses what is no case", () => {
    expect(() => robustness(null as never)).toThrow(
      "Cannot judge robustness: the case must be an object with named fields, got null",
    );
  });
});
