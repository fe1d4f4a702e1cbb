import { assertType, expectTypeOf, it } from "vitest";
import type { CaseFact } from "../../src/case/fact.ts";
import { type Accp2013Decision, accp2013, accp2013Inclusive } from "../../src/fitness/accp2013.ts";
import { cats2020 } from "../../src/fitness/cats2020.ts";
import { compareFitness } from "../../src/fitness/compareFitness.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import type { FitnessTest } from "../../src/fitness/fitnessResult.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import type { FitnessPathway } from "../../src/fitness/pathway.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { mlPerKgPerMin } from "../../src/units/exercise.ts";
import { meters, millimeters } from "../../src/units/length.ts";
import { percent, percentPredicted } from "../../src/units/proportion.ts";
import { liters } from "../../src/units/volume.ts";

it("takes each fact in its own unit", () => {
  assertType<FitnessFacts>({
    fev1Liters: liters(2),
    ppoVo2MlPerKgPerMin: mlPerKgPerMin(12),
    stairClimbMeters: meters(20),
  });
  assertType<FitnessFacts>({ fev1PercentPredicted: undefined });
  // @ts-expect-error liters are not percent of predicted
  assertType<FitnessFacts>({ fev1PercentPredicted: liters(2) });
  // @ts-expect-error a share of a whole is not percent of predicted
  assertType<FitnessFacts>({ ppoDlcoPercentPredicted: percent(40) });
  // @ts-expect-error a plain number carries no unit
  assertType<FitnessFacts>({ peakVo2MlPerKgPerMin: 12 });
  // @ts-expect-error stairs are climbed in meters
  assertType<FitnessFacts>({ stairClimbMeters: millimeters(22000) });
  // @ts-expect-error a field that no pathway uses
  assertType<FitnessFacts>({ vo2: mlPerKgPerMin(12) });
});

it("gives a conclusion or a test", () => {
  const result = runPathway(accp2013, { ppoFev1PercentPredicted: percentPredicted(45) });
  if (result.decision === undefined) {
    expectTypeOf(result.next).toEqualTypeOf<FitnessTest>();
    expectTypeOf(result.needs[0]).toEqualTypeOf<CaseFact>();
  } else {
    expectTypeOf(result.decision).toEqualTypeOf<Accp2013Decision>();
    expectTypeOf(result.needs).toEqualTypeOf<readonly []>();
  }
  // @ts-expect-error another pathway's word
  result.decision === "inoperable";
});

it("takes any pathway, and another printing of it, where a pathway is wanted", () => {
  assertType<FitnessPathway>(fortyPercentRule);
  assertType<FitnessPathway>({ ...accp2013, absentFacts: "needed" });
  compareFitness({}, [fortyPercentRule, { ...accp2013, thresholds: { ...accp2013.thresholds, ...accp2013Inclusive } }]);
  // @ts-expect-error a threshold the figure does not have
  accp2013.thresholds.saturation;
});

it("needs a reading of every conclusion, and of these only", () => {
  runPathway({ ...accp2013, reading: accp2013.reading }, {});
  const { "low-risk": low } = accp2013.reading;
  // @ts-expect-error high risk is not read
  assertType<typeof accp2013>({ ...accp2013, reading: { "low-risk": low, "moderate-risk": low } });
  // @ts-expect-error the reading of another pathway
  assertType<typeof accp2013>({ ...accp2013, reading: cats2020.reading });
});
