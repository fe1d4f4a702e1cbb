import { expect, it } from "vitest";
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
  const told = { a: [], b: [{ c: 1, note: "x" }, { c: null }], d: undefined, note: "y", e: false };
  expect(statedFacts(told)).toEqual(["a", "b.0.c", "e"]);
  expect(statedFacts({ b: {} })).toEqual(["b"]);
  expect(statedFacts(undefined)).toEqual([]);
});

it("counts a fact as stated where a part of it is, and the list of examinations never", () => {
  const facts = ["plan.stages.0.order", "patient.ecog", "staging.0.on"];
  expect(isStated("plan.stages", facts)).toBe(true);
  expect(isStated("patient.ecog", facts)).toBe(true);
  expect(isStated("staging.0.on", facts)).toBe(true);
  expect(isStated("plan.stage", facts)).toBe(false);
  expect(isStated("patient.ecog.then", facts)).toBe(false);
  expect(isStated("staging", facts)).toBe(false);
});
