import { expectTypeOf, test } from "vitest";
import type { Candidate } from "../../src/case/candidate.ts";
import type { Plan } from "../../src/case/plan.ts";
import type { CasePlan } from "../../src/plan/casePlan.ts";
import type { PlanOptions } from "../../src/plan/planOptions.ts";
import { planResections } from "../../src/plan/planResections.ts";

test("a plan enters a case as it is", () => {
  expectTypeOf<CasePlan>().toExtend<Plan>();
  expectTypeOf(planResections([]).plan).toExtend<NonNullable<Candidate["plan"]>>();
});

test("options that a plan refuses", () => {
  // @ts-expect-error: a side is a word
  const side: PlanOptions = { firstSide: "both" };
  // @ts-expect-error: every kind of operation has a price
  const prices: PlanOptions = { policy: { id: "x", resection: {} as never, prices: { wedge: 1 } } };
  expectTypeOf([side, prices]).toExtend<PlanOptions[]>();
});
