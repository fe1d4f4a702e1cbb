import { expect, it } from "vitest";
import type { CaseFact } from "../../src/case/fact.ts";
import { isStated, statedFacts, withFact } from "../../src/trials/withFact.ts";
import { article, caseOf } from "../candidacy/cases.ts";

it("states one fact and leaves the rest, and the case itself, as they were", () => {
  const before = structuredClone(article);
  const after = withFact(article, "lesions.1.depthMm", 12);
  expect(after.lesions?.[1]?.depthMm).toBe(12);
  expect(after.lesions?.[0]).toEqual(article.lesions?.[0]);
  expect(article).toEqual(before);
});

it("makes the parts on the way that are missing", () => {
  expect(withFact(caseOf({ chest: null }), "chest.nodes", "proven").chest).toEqual({ nodes: "proven" });
});

it("lists what is stated: an empty list is a statement, a note and what is absent are none", () => {
  const told = caseOf({
    course: { systemic: [] },
    lesions: [{ id: "a", note: "x" }, { id: null }],
    chest: undefined,
    note: "y",
    patient: { homeOxygen: false },
  });
  expect(statedFacts(told)).toEqual(["course.systemic", "lesions.0.id", "patient.homeOxygen"]);
  expect(statedFacts(caseOf({ lungs: {} }))).toEqual(["lungs"]);
});

it("counts a fact as stated where a part of it is, and the list of examinations never", () => {
  const facts: readonly CaseFact[] = ["plan.stages.0.order", "patient.ecog", "staging.0.on"];
  expect(isStated("plan.stages", facts)).toBe(true);
  expect(isStated("patient.ecog", facts)).toBe(true);
  expect(isStated("staging.0.on", facts)).toBe(true);
  expect(isStated("plan.stages.0", ["plan.stages.01.order" as CaseFact])).toBe(false);
  expect(isStated("patient.ecog.then" as CaseFact, facts)).toBe(false);
  expect(isStated("staging", facts)).toBe(false);
});
