import { describe, expect, it } from "vitest";
import {
  type FitnessMeasure,
  isKnown,
  pathOfMeasure,
  requireCardiacFacts,
  requireFitnessFacts,
} from "../../src/fitness/fitnessFacts.ts";
import { type Plain, patient } from "./patients.ts";

const places: Record<FitnessMeasure, string> = {
  fev1PercentPredicted: "lungFunction.fev1PercentPredicted",
  fev1Liters: "lungFunction.fev1Liters",
  dlcoPercentPredicted: "lungFunction.dlcoPercentPredicted",
  ppoFev1PercentPredicted: "lungFunction.fev1PercentPredicted",
  ppoDlcoPercentPredicted: "lungFunction.dlcoPercentPredicted",
  stairClimbMeters: "exercise.stairClimbMeters",
  shuttleWalkMeters: "exercise.shuttleWalkMeters",
  peakVo2MlPerKgPerMin: "exercise.peakVo2MlPerKgPerMin",
  peakVo2PercentPredicted: "exercise.peakVo2PercentPredicted",
  ppoVo2MlPerKgPerMin: "exercise.ppoVo2MlPerKgPerMin",
  ppoVo2PercentPredicted: "exercise.ppoVo2PercentPredicted",
  restingSaturationPercent: "exercise.restingSaturationPercent",
  saturationDropPercent: "exercise.saturationDropPercent",
};
const measures = Object.keys(places) as FitnessMeasure[];

/** What no person exceeds; the others are percentages of predicted. */
const bounds: Partial<Record<FitnessMeasure, string>> = {
  fev1Liters: "from 0.1 to 12",
  stairClimbMeters: "from 0 to 200",
  shuttleWalkMeters: "from 0 to 2000",
  peakVo2MlPerKgPerMin: "from 0 to 100",
  ppoVo2MlPerKgPerMin: "from 0 to 100",
  restingSaturationPercent: "from 0 to 100",
  saturationDropPercent: "from 0 to 100",
};

describe("facts of the pathways", () => {
  it.each(measures)("%s has a place in the case", (name) => {
    expect(pathOfMeasure({}, name)).toBe(places[name]);
  });

  it("miss a plan where the measured value is known", () => {
    const facts = patient({ fev1PercentPredicted: 80 });
    expect(pathOfMeasure(facts, "ppoFev1PercentPredicted")).toBe("plan");
    expect(pathOfMeasure(facts, "ppoDlcoPercentPredicted")).toBe("lungFunction.dlcoPercentPredicted");
    const other = patient({ dlcoPercentPredicted: 80, fev1PercentPredicted: null });
    expect(pathOfMeasure(other, "ppoDlcoPercentPredicted")).toBe("plan");
    expect(pathOfMeasure(other, "ppoFev1PercentPredicted")).toBe("lungFunction.fev1PercentPredicted");
    expect(pathOfMeasure(patient({ fev1PercentPredicted: 80 }), "fev1PercentPredicted")).toBe(
      "lungFunction.fev1PercentPredicted",
    );
    expect(pathOfMeasure(patient({ dlcoPercentPredicted: 80 }), "fev1Liters")).toBe("lungFunction.fev1Liters");
  });

  it("miss the word on the bronchodilator where FEV1 in liters is recorded without it", () => {
    const facts = { fev1LitersLeftOut: "bronchodilator-not-recorded" } as const;
    expect(pathOfMeasure(facts, "fev1Liters")).toBe("lungFunction.bronchodilator");
    expect(pathOfMeasure(facts, "fev1PercentPredicted")).toBe("lungFunction.fev1PercentPredicted");
    expect(pathOfMeasure({ fev1LitersLeftOut: "before-bronchodilator" }, "fev1Liters")).toBe("lungFunction.fev1Liters");
    expect(() => requireFitnessFacts("test", { fev1LitersLeftOut: "no" } as never)).toThrow(
      new RangeError(
        'Cannot test: fev1LitersLeftOut must be one of before-bronchodilator, bronchodilator-not-recorded, got "no"',
      ),
    );
  });

  it("may all be absent, undefined or null, and zero is a number where one can have it", () => {
    for (const value of [undefined, null, 0]) {
      const facts = Object.fromEntries(
        measures.map((name) => [name, value === 0 && name === "fev1Liters" ? 0.1 : value]),
      ) as Plain;
      expect(() => requireFitnessFacts("test", patient(facts))).not.toThrow();
    }
    const empty = { coronaryDisease: null, strokeOrTia: undefined, highRiskEvaluation: null, creatinineUmolPerL: null };
    expect(() => requireFitnessFacts("test", patient({ cardiac: empty, plannedExtent: null }))).not.toThrow();
    expect(() => requireFitnessFacts("test", patient({ cardiac: null }))).not.toThrow();
    const full = { coronaryDisease: true, strokeOrTia: false, highRiskEvaluation: false, creatinineUmolPerL: 5 };
    expect(() => requireFitnessFacts("test", patient({ cardiac: full, plannedExtent: "sublobar" }))).not.toThrow();
  });

  it.each(measures)("%s is refused where it is no possible number", (name) => {
    const bound = bounds[name] ?? "from 0 to 300";
    for (const [value, shown] of [
      [-0.1, "-0.1"],
      [2000.1, "2000.1"],
      [Number.NaN, "NaN"],
      [Number.POSITIVE_INFINITY, "Infinity"],
      ["50", '"50"'],
      [true, "true"],
    ]) {
      expect(() => requireFitnessFacts("test", { [name]: value } as never)).toThrow(
        new RangeError(`Cannot test: ${name} must be a number ${bound}, got ${shown}`),
      );
    }
  });

  it("are refused where they are not facts at all", () => {
    const message = (what: string, got: string) =>
      new RangeError(`Cannot test: ${what} must be an object with named fields, got ${got}`);
    expect(() => requireFitnessFacts("test", null as never)).toThrow(message("the facts", "null"));
    expect(() => requireFitnessFacts("test", [] as never)).toThrow(message("the facts", "an object"));
    expect(() => requireFitnessFacts("test", { cardiac: true } as never)).toThrow(message("cardiac", "true"));
    expect(() => requireFitnessFacts("test", { plannedExtent: "wedge" } as never)).toThrow(
      new RangeError(
        'Cannot test: plannedExtent must be one of sublobar, lobectomy, bilobectomy, pneumonectomy, got "wedge"',
      ),
    );
  });

  it.each(["coronaryDisease", "strokeOrTia", "highRiskEvaluation"])("%s is true or false", (name) => {
    expect(() => requireCardiacFacts("test", { [name]: "yes" } as never)).toThrow(
      new RangeError(`Cannot test: ${name} must be true or false, got "yes"`),
    );
  });

  it("are known unless undefined or null", () => {
    expect([undefined, null, 0, false, ""].map(isKnown)).toEqual([false, false, true, true, true]);
  });
});
