import { review } from "../../../src/board/review.ts";
import { compareFitness } from "../../../src/fitness/compareFitness.ts";
import type { FitnessFacts } from "../../../src/fitness/fitnessFacts.ts";
import { fortyPercentPredicted } from "../../../src/fitness/fortyPercentRule.ts";
import type { PredictedValue, ReviewWithReserve } from "../../../src/report/figures/reserveSections.ts";
import { exampleCase } from "./exampleCases.ts";

/** A value after a stage. */
function after(least: number, most: number): PredictedValue {
  return { predicted: { least, most }, threshold: fortyPercentPredicted };
}

/** The example whose reserve fails, with the sections on fitness and stages written out by hand. */
export const lowReserve = exampleCase("lower-lobectomy-reserve");
export const lowReserveReview: ReviewWithReserve = {
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
      { stage: 0, side: "right", fev1: after(45, 47), dlco: after(39, 41) },
      { stage: 1, side: "both", fev1: after(38.3, 38.3), dlco: after(33.9, 36) },
      { stage: 2 },
    ],
  },
};
