import { expect, it } from "vitest";
import { isFactOfCase } from "../../src/record/isFactOfCase.ts";
import { statedFacts } from "../../src/trials/withFact.ts";
import { everyField } from "./everyField.ts";

it("recognizes every fact a case can state, its sections, its lists and their entries", () => {
  for (const fact of statedFacts(everyField as never)) expect(isFactOfCase(fact), fact).toBe(true);
  for (const fact of [
    "patient",
    "lesions",
    "lesions.12",
    "lesions.0.adjacent.3",
    "plan.stages.0.resections.1.lesions.0",
  ]) {
    expect(isFactOfCase(fact), fact).toBe(true);
  }
});

it.each([
  "",
  "case",
  "case.asOf",
  "note",
  "lesions.*.depthMm",
  "lesions.01",
  "lesions.-1",
  "lesions.0.depth",
  "patient.ecog.then",
  "toString",
  "patient.__proto__",
])("recognizes no fact %j", (path) => {
  expect(isFactOfCase(path)).toBe(false);
});

it("recognizes no part of a field that has none, be it required", () => {
  expect(isFactOfCase("lesions.0.adjacent.0.structure.name")).toBe(false);
});
