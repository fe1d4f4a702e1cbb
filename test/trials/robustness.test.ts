import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { FitnessRule } from "../../src/candidacy/fitnessRule.ts";
import { withEquations } from "../../src/candidacy/withEquations.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { existing } from "../../src/internal/guards.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { diameterRepeatability, dlcoRepeatability, fev1Repeatability } from "../../src/trials/repeatability.table.ts";
import { robustness } from "../../src/trials/robustness.ts";
import { centimeters } from "../../src/units/length.ts";
import { years } from "../../src/units/time.ts";
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
    // 0.15 L of 2 L is 7.5 % of 60 = 4.5 points; 60 lies 5.7 points above the threshold. Of 1.5 L it is 10 % = 6 points.
    const wide = robustness(lobectomy({ fev1PercentPredicted: 60, fev1Liters: 1.5, dlcoPercentPredicted: 90 }));
    const narrow = robustness(lobectomy({ fev1PercentPredicted: 60, fev1Liters: 2, dlcoPercentPredicted: 90 }));
    expect(wide.numbers[0]).toMatchObject({
      hangsOnIt: "yes",
      repeatability: fev1Repeatability,
      repeatabilityInUnit: 6,
    });
    expect(narrow.numbers[0]).toMatchObject({ hangsOnIt: "no", repeatabilityInUnit: 4.5 });
    const bare = robustness(lobectomy({ fev1PercentPredicted: 60, dlcoPercentPredicted: 90 }));
    expect(bare.numbers[0]?.hangsOnIt).toBe("unknown");
    expect(bare.numbers[0]).not.toHaveProperty("repeatabilityInUnit");
  });

  it.each(["fev1", "dlco"] as const)("tries the %s that leaves the threshold exactly, between its steps", (measure) => {
    // A rule that fails at the threshold alone: 0.01 points beside it every step passes.
    const fitness: FitnessRule = (_candidate, _plan, { reasons }) => {
      const fails = reasons.some(
        (reason) =>
          reason.code === "predicted-function" &&
          reason.measure === measure &&
          Math.abs(reason.predicted.least - 40) < 0.01,
      );
      return { verdict: fails ? "unmet" : "met", reasons, needs: [], restsOn: "convention", assumed: [] };
    };
    const measured = lobectomy({ [`${measure}PercentPredicted`]: 82 });
    const { numbers } = robustness(measured, { ...documentPolicy, fitness });
    const [found, ...others] = numbers.filter(({ unit }) => unit === "percent-predicted");
    expect(found?.path).toBe(`lungFunction.${measure}PercentPredicted`);
    expect(found?.below?.at).toBeCloseTo(line, 1);
    expect(others).toEqual([]);
  });

  it("does the same for DLCO", () => {
    // 2 mL/min/mmHg of 20 is a tenth, 6 points of 60, which lie 5.7 points above the threshold.
    const { numbers } = robustness(
      lobectomy({ fev1PercentPredicted: 90, dlcoPercentPredicted: 60, dlcoMlPerMinPerMmHg: 20 }),
    );
    expect(numbers[0]).toMatchObject({
      path: "lungFunction.dlcoPercentPredicted",
      hangsOnIt: "yes",
      repeatability: dlcoRepeatability,
      repeatabilityInUnit: 6,
    });
  });

  it("depends on a number that lies exactly its repeatability away", () => {
    // With the left lower lobe gone, 10 of 15 units stay: 60 leaves 40, which does not exceed 40. 0.15 L of 1.95 are 5 of 65.
    const lungs = {
      absentSegments: ["left-superior", "left-anteromedial-basal", "left-lateral-basal", "left-posterior-basal"],
      absentSince: "2024-01",
    };
    const lungFunction = { fev1PercentPredicted: 65, fev1Liters: 1.95, dlcoPercentPredicted: 90 };
    const [fev1] = robustness({ ...lobectomy(lungFunction), lungs } as never).numbers;
    expect(fev1).toMatchObject({ below: { at: 60, distance: 5 }, repeatabilityInUnit: 5, hangsOnIt: "yes" });
  });

  it("depends on the nearer of two changes", () => {
    // Above 60 % (81.4 x 14/19) the guideline needs nothing more, below it stairs or a walk, which were not done; from 30 %
    // (40.7 x 14/19) down it needs the uptake, and 9 mL/kg/min is high risk. 0.15 L of 2 L are 6 points of 80.
    const middle = lobectomy({ fev1PercentPredicted: 80, fev1Liters: 2, dlcoPercentPredicted: 90 });
    const policy = withFitness(documentPolicy, accp2013);
    const { numbers } = robustness({ ...middle, exercise: { peakVo2MlPerKgPerMin: 9 } } as never, policy);
    expect(numbers[0]?.below?.at).toBeCloseTo((30 * 19) / 14, 5);
    expect(numbers[0]?.above?.at).toBeCloseTo((60 * 19) / 14, 5);
    expect(numbers[0]).toMatchObject({ repeatabilityInUnit: 6, hangsOnIt: "yes" });
  });

  it("moves the liters with the percentage, so that none contradicts the other", () => {
    const patient = { sex: "male", ageYears: years(60), heightCm: centimeters(175) } as const;
    const { patient: own, ...test } = lobectomy({
      fev1PercentPredicted: 82,
      fev1Liters: 2.8,
      dlcoPercentPredicted: 95,
      tlcoMmolPerMinPerKpa: 8.1,
    });
    const { numbers } = robustness(
      { ...test, patient: { ...own, ...patient } },
      withEquations(documentPolicy, { fev1: fev1Global2022, transferFactor: tlcoGli2017 }),
    );
    const found = numbers.slice(0, 2).map(({ path, below, above }) => [path, below?.at, below?.to, above]);
    expect(found).toEqual([
      ["lungFunction.fev1PercentPredicted", expect.closeTo(line, 5), "not-candidate", undefined],
      ["lungFunction.dlcoPercentPredicted", expect.closeTo(line, 5), "not-candidate", undefined],
    ]);
  });

  it("finds the rise that would meet a failed threshold", () => {
    const { verdict, numbers } = robustness(lobectomy({ fev1PercentPredicted: 50, dlcoPercentPredicted: 90 }));
    expect(verdict).toBe("not-candidate");
    expect(numbers[0]?.above?.at).toBeCloseTo(line, 5);
    expect(numbers[0]?.above?.to).toBe("candidate");
    expect(numbers[0]).not.toHaveProperty("below");
  });

  it("moves sizes and distances of lesions, with the agreement between readers beside the diameter", () => {
    // 12 mm deep and 7 wide with 10 of margin: 29 of the 30 mm of the rind. One more, and vessels are not recorded.
    const near = { ...onTheSurface, depthMm: 12 };
    const { numbers } = robustness(patientWith({ lesions: [near] }));
    const found = Object.fromEntries(numbers.map((each) => [each.path, each]));
    expect(found["lesions.0.diameterMm"]?.above?.at).toBeCloseTo(8, 5);
    expect(found["lesions.0.diameterMm"]).toMatchObject({
      unit: "millimeter",
      hangsOnIt: "yes",
      repeatability: diameterRepeatability,
      repeatabilityInUnit: 1.73,
    });
    expect(found["lesions.0.depthMm"]?.above?.at).toBeCloseTo(13, 5);
    expect(found["lesions.0.depthMm"]).toMatchObject({ unit: "millimeter", hangsOnIt: "unknown" });
    expect(found["lesions.0.depthMm"]).not.toHaveProperty("repeatability");
    expect(found["lesions.0.depthMm"]?.above?.to).toBe("undetermined");
  });

  it("finds the distance to the plane of a segmentectomy, and moves no distance by more than 10 mm", () => {
    const [surface, deep] = existing(article.lesions);
    const segmentectomy = (intersegmentalPlaneMm: number) =>
      robustness(
        patientWith({
          lesions: [surface, { ...deep, intersegmentalPlaneMm }],
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
        }),
      ).numbers.find(({ path }) => path === "lesions.1.intersegmentalPlaneMm");
    // The plane is 14 mm away and 10 are needed.
    expect(segmentectomy(14)).toMatchObject({ unit: "millimeter", below: { to: "not-candidate" } });
    expect(segmentectomy(14)?.below?.at).toBeCloseTo(10, 5);
    expect(segmentectomy(24)).toBeUndefined();
  });

  it("finds the distance to the vessel beside a wedge", () => {
    // The vessel is 12 mm away and 10 are needed.
    const vessel = { structure: "vessel", order: "segmental", relation: "near", distanceMm: 12 };
    const { numbers } = robustness(
      patientWith({
        lesions: [{ ...existing(article.lesions)[0], depthMm: 18, adjacent: [vessel] }],
        plan: { stages: [{ resections: [{ lesions: ["surface"], procedure: "wedge" }] }] },
      }),
    );
    const found = numbers.find(({ path }) => path === "lesions.0.adjacent.0.distanceMm");
    expect(found).toMatchObject({ value: 12, unit: "millimeter", below: { to: "not-candidate" } });
    expect(found?.below?.at).toBeCloseTo(10, 5);
  });

  it("leaves out a number that changes no verdict as far as it is moved", () => {
    // Whatever operation the sizes and distances of the two nodules lead to, there is function enough for it.
    expect(robustness(article).numbers.map(({ path }) => path)).toEqual([
      "lungFunction.dlcoPercentPredicted",
      "lungFunction.fev1PercentPredicted",
    ]);
  });

  it("has nothing to move where no number is known, and carries the verdict and the policy", () => {
    expect(robustness(caseOf()).numbers).toEqual([]);
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

it("tries no distance that no lung has", () => {
  const lesions = [{ lobe: "right-lower", diameterMm: 7, depthMm: 50, intersegmentalPlaneMm: 400 }];
  expect(() => robustness({ ...article, lesions } as unknown as typeof article)).not.toThrow();
});
