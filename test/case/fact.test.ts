import { expect, it } from "vitest";
import { atLesion, factAt, factPattern } from "../../src/case/fact.ts";

it("a fact of one lesion becomes one of the case; one of the plan or the person stays", () => {
  expect(atLesion(2, "adjacent.0.order")).toBe("lesions.2.adjacent.0.order");
  expect(atLesion(2, "plan.surgeonStatement")).toBe("plan.surgeonStatement");
  expect(atLesion(2, "lungs.totalVolumeMl")).toBe("lungs.totalVolumeMl");
  expect(atLesion(2, "patient.wish")).toBe("patient.wish");
});

it("a pattern is a fact whatever its place in a list", () => {
  expect(factPattern("lesions.12.adjacent.0.order")).toBe("lesions.*.adjacent.*.order");
  expect(factPattern("staging.3")).toBe("staging.*");
  expect(factPattern("patient.ecog")).toBe("patient.ecog");
});

it("a pattern names a fact at a place, and is one where it has no list", () => {
  expect(factAt("lesions.*.course", 3)).toBe("lesions.3.course");
  expect(factAt("lungs.absentSegments")).toBe("lungs.absentSegments");
});
