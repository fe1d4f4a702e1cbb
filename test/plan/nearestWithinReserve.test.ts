import { expect, it } from "vitest";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { existing } from "../../src/internal/guards.ts";
import { nearestWithinReserve } from "../../src/plan/nearestWithinReserve.ts";
import { fatesOf } from "../../src/plan/planFigures.ts";
import { best, hilarIn } from "./planned.ts";

const facts = (value: number): FitnessFacts =>
  ({ fev1PercentPredicted: value, dlcoPercentPredicted: value }) as unknown as FitnessFacts;
const three = [hilarIn("right-upper"), hilarIn("right-lower"), hilarIn("left-lower")];

it("leaves as few lesions as it has to, and of those the costliest lung", () => {
  // 57 x (19 - 5)/19 = 42 passes, 57 x (19 - 7)/19 = 36 does not: one lobe of 5 may go, two of 3 and 4 may not.
  const { setting } = best(three, { reserve: { facts: facts(57) } });
  const plan = existing(nearestWithinReserve(setting));
  expect(plan.unoperated).toBe(2);
  expect(
    fatesOf(plan)
      .filter(({ procedure }) => procedure === "lobectomy")
      .map(({ lesion }) => lesion.at),
  ).toEqual([0]);
});

it("finds none where nothing passes, or where there is no limit", () => {
  expect(nearestWithinReserve(best(three, { reserve: { facts: facts(40) } }).setting)).toBeUndefined();
  expect(nearestWithinReserve(best(three).setting)).toBeUndefined();
});
