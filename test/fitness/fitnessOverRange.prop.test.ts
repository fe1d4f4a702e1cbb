import fc from "fast-check";
import { expect, it } from "vitest";
import { fitnessOverRange, outcomesOfReadings } from "../../src/fitness/fitnessOverRange.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { type Plain, patient } from "./patients.ts";

const value = fc.double({ min: 5, max: 100, noNaN: true });
const range = fc.tuple(value, value).map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) }));
const maybe = (arbitrary: fc.Arbitrary<number>) => fc.option(arbitrary, { nil: undefined });
const facts: fc.Arbitrary<Plain> = fc.record({
  fev1PercentPredicted: maybe(value),
  dlcoPercentPredicted: maybe(value),
  stairClimbMeters: maybe(fc.integer({ min: 0, max: 40 })),
  shuttleWalkMeters: maybe(fc.integer({ min: 0, max: 800 })),
  peakVo2MlPerKgPerMin: maybe(fc.integer({ min: 5, max: 30 })),
  ppoVo2MlPerKgPerMin: maybe(fc.integer({ min: 5, max: 30 })),
});

it("never gives a definite answer that some value within the range contradicts", () => {
  fc.assert(
    fc.property(facts, range, range, fc.double({ min: 0, max: 1, noNaN: true }), (known, fev1, dlco, share) => {
      const within = ({ least, most }: typeof fev1): number => Math.min(most, least + share * (most - least));
      const inside = { ppoFev1PercentPredicted: within(fev1), ppoDlcoPercentPredicted: within(dlco) };
      for (const pathway of fitnessPathways) {
        const predicted = { ppoFev1PercentPredicted: fev1, ppoDlcoPercentPredicted: dlco };
        const { verdict } = fitnessOverRange(pathway, patient(known), predicted).judgment;
        if (verdict !== "unknown")
          expect(runPathway(pathway, patient({ ...known, ...inside })).judgment.verdict).toBe(verdict);
      }
    }),
    { numRuns: 1_000 },
  );
});

it("gives a decision or names a test, never both and never neither", () => {
  fc.assert(
    fc.property(facts, range, range, (known, fev1, dlco) => {
      for (const pathway of fitnessPathways) {
        const predicted = { ppoFev1PercentPredicted: fev1, ppoDlcoPercentPredicted: dlco };
        const result = fitnessOverRange(pathway, patient(known), predicted);
        expect(result.decision === undefined).toBe(result.next !== undefined);
        expect(result.needs.length > 0).toBe(result.next !== undefined);
        expect(result.judgment.needs.length > 0).toBe(result.judgment.verdict === "unknown");
      }
    }),
  );
});

it("lists for several readings of one patient the outcomes each has by itself", () => {
  const reading = fc.record({ fev1PercentPredicted: value, fev1: range, dlco: range });
  fc.assert(
    fc.property(facts, fc.array(reading, { minLength: 1, maxLength: 5 }), (known, list) => {
      const readings = list.map(({ fev1PercentPredicted, fev1, dlco }) => ({
        facts: patient({ ...known, fev1PercentPredicted }),
        predicted: { ppoFev1PercentPredicted: fev1, ppoDlcoPercentPredicted: dlco },
      }));
      for (const pathway of fitnessPathways) {
        const alone = readings.map(({ facts: own, predicted }) => {
          const { outcomes, decision, next } = fitnessOverRange(pathway, own, predicted);
          return outcomes ?? [decision ?? next];
        });
        expect(outcomesOfReadings(pathway, readings)).toEqual(alone);
      }
    }),
    { numRuns: 500 },
  );
});
