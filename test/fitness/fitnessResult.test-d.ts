import { assertType, expectTypeOf, it } from "vitest";
import type { CaseFact } from "../../src/case/fact.ts";
import { type Accp2013Decision, accp2013, accp2013Reading } from "../../src/fitness/accp2013.ts";
import { cats2020Reading } from "../../src/fitness/cats2020.ts";
import { compareFitness } from "../../src/fitness/compareFitness.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import type { FitnessPolicy, FitnessTest } from "../../src/fitness/fitnessResult.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
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
  // @ts-expect-error a field nobody asks for
  assertType<FitnessFacts>({ vo2: mlPerKgPerMin(12) });
});

it("gives a conclusion or a test", () => {
  const result = accp2013({ ppoFev1PercentPredicted: percentPredicted(45) });
  if (result.decision === undefined) {
    expectTypeOf(result.next).toEqualTypeOf<FitnessTest>();
    expectTypeOf(result.needs[0]).toEqualTypeOf<CaseFact>();
  } else {
    expectTypeOf(result.decision).toEqualTypeOf<Accp2013Decision>();
    expectTypeOf(result.needs).toEqualTypeOf<readonly []>();
  }
  // @ts-expect-error another pathway's word
  result.decision === "inoperable";
  // @ts-expect-error another pathway's limb
  result.leaf === "both-above-80";
});

it("takes any pathway where a policy is wanted", () => {
  assertType<FitnessPolicy>(fortyPercentRule);
  assertType<FitnessPolicy>((facts) => accp2013(facts, { absentCardiac: "needed" }));
  compareFitness({}, [fortyPercentRule, accp2013]);
});

it("wants a reading of every conclusion, and of these only", () => {
  accp2013({}, { reading: accp2013Reading });
  // @ts-expect-error high risk is not read
  accp2013({}, { reading: { "low-risk": accp2013Reading["low-risk"], "moderate-risk": accp2013Reading["low-risk"] } });
  // @ts-expect-error the reading of another pathway
  accp2013({}, { reading: cats2020Reading });
});
