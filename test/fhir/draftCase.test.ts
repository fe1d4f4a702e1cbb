import { expect, it } from "vitest";
import { type DraftCase, removeAt, setAt } from "../../src/fhir/draftCase.ts";

it("puts a value at any depth and takes it out with the section it leaves empty", () => {
  const draft: DraftCase = {};
  setAt(draft, "patient.cardiac.strokeOrTia", true);
  setAt(draft, "patient.ecog", 1);
  setAt(draft, "staging", []);
  expect(draft).toEqual({ patient: { cardiac: { strokeOrTia: true }, ecog: 1 }, staging: [] });
  removeAt(draft, "patient.cardiac");
  removeAt(draft, "staging");
  expect(draft).toEqual({ patient: { ecog: 1 } });
  removeAt(draft, "patient.ecog");
  expect(draft).toEqual({});
});
