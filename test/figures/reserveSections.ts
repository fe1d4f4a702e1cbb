import { type Review, review } from "../../src/board/review.ts";
import type { ValueAfterStage } from "../../src/board/valueAfter.ts";
import { compareFitness } from "../../src/fitness/compareFitness.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { fortyPercentPredicted } from "../../src/fitness/fortyPercentRule.ts";
import { earlyLossBothSides } from "../../src/reserve/earlyLoss.table.ts";
import { exampleCase } from "./exampleCases.ts";

/** A value after a stage. */
function after(least: number, most: number): ValueAfterStage {
  return { predicted: { least, most }, threshold: fortyPercentPredicted, verdict: "unknown", distance: 0 };
}

const removed = { least: 1, most: 2 };

/** The example whose reserve fails, with the sections on fitness and stages written out by hand. */
export const lowReserve = exampleCase("lower-lobectomy-reserve");
export const lowReserveReview: Review = {
  ...review(lowReserve),
  fitness: compareFitness({
    fev1PercentPredicted: 52,
    dlcoPercentPredicted: 46,
    ppoFev1PercentPredicted: 38.3,
    ppoDlcoPercentPredicted: 33.9,
    plannedExtent: "lobectomy",
  } as FitnessFacts),
  reserveByStage: {
    stages: [
      { removed, taken: removed, stage: 0, side: "right", fev1: after(45, 47), dlco: after(39, 41) },
      { removed, taken: removed, stage: 1, side: "both", fev1: after(38.3, 38.3), dlco: after(33.9, 36) },
      { removed, taken: removed, stage: 2 },
    ],
    earlyLoss: earlyLossBothSides,
  },
};
