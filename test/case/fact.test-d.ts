import { expectTypeOf, it } from "vitest";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import type { CaseFact, FactPattern, LesionFact } from "../../src/case/fact.ts";
import type { Judgment } from "../../src/evidence/judgment.ts";

it("names every field, every section and every list of a case", () => {
  expectTypeOf<"lesions" | "lesions.0" | "lesions.0.adjacent.1.distanceMm">().toExtend<CaseFact>();
  expectTypeOf<"patient.cardiac" | "patient.cardiac.creatinineUmolPerL" | "plan.operationOn">().toExtend<CaseFact>();
  expectTypeOf<"exercise.ppoVo2PercentPredicted" | "exercise.restingSaturationPercent">().toExtend<CaseFact>();
});

it("names nothing else: no misspelled field, no note, no header, no text for a place", () => {
  expectTypeOf<"lungFunction.fev1">().not.toExtend<CaseFact>();
  expectTypeOf<"lesions.0.note">().not.toExtend<CaseFact>();
  expectTypeOf<"case.asOf">().not.toExtend<CaseFact>();
  expectTypeOf<"lesions.first.depthMm">().not.toExtend<CaseFact>();
  expectTypeOf<"lesions.*.depthMm">().not.toExtend<CaseFact>();
  expectTypeOf<string>().not.toExtend<CaseFact>();
});

it("has the same paths with a star for a place, and from the lesion on", () => {
  expectTypeOf<"lesions.*.depthMm" | "patient.ecog">().toExtend<FactPattern>();
  expectTypeOf<"lesions.0.depthMm">().not.toExtend<FactPattern>();
  expectTypeOf<"depthMm" | "adjacent.0.order">().toExtend<LesionFact>();
});

it("is what a judgment can need and what a policy can assume", () => {
  expectTypeOf<Judgment<{ readonly a: object }>["needs"][number]>().toEqualTypeOf<CaseFact>();
  expectTypeOf<CandidacyPolicy["assumes"]>().toEqualTypeOf<readonly FactPattern[]>();
});
