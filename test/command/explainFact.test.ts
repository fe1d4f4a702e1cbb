import { expect, it } from "vitest";
import { explainFact } from "../../src/command/explainFact.ts";
import { existing } from "../../src/internal/guards.ts";

it.each([
  ["lesions.0.depthMm", "A number from 0 to 400."],
  ["lesions.*.nature", "One of proven-metastasis, suspected-metastasis, indeterminate"],
  ["patient.ecog", "A whole number from 0 to 4."],
  ["patient.homeOxygen", "true or false."],
  ["primary.diagnosedOn", "A date: YYYY, YYYY-MM or YYYY-MM-DD."],
  ["lesions.0.adjacent", "A list."],
  ["chest", "Fields: nodes, "],
  ["case.schema", 'Always "metastasectomy/1".'],
  ["case.absentReasons", "Named values."],
  ["lesions.0.id", "Text."],
  ["lesions.0.note", "Any value."],
])("says what %s may hold", (fact, result) => {
  expect(explainFact(fact)).toContain(result);
  expect(existing(explainFact(fact)).split("\n")[0]).toBe(fact);
});

it("says who brings a fact, and nothing of one no case has", () => {
  expect(explainFact("lesions.0.depthMm")?.toLowerCase()).toContain("supplied by the radiologist");
  expect(explainFact("case.asOf")?.toLowerCase()).not.toContain("supplied by");
  for (const fact of ["", "lesion", "patient.0", "lesions.depthMm", "patient.constructor", "patient.ecog.value"]) {
    expect(explainFact(fact)).toBeUndefined();
  }
});
