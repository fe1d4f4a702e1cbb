import { expect, it } from "vitest";
import { readCase } from "../../src/record/readCase.ts";
import { everyField, everyFieldWith } from "./everyField.ts";

it("reads the whole case and finds nothing", () => {
  expect(readCase(everyField)).toStrictEqual({ value: everyField, findings: [] });
});

it("finds what does not fit by itself", () => {
  expect(readCase(everyFieldWith("patient.ecog", 7)).findings).toEqual([
    { path: ["patient", "ecog"], bound: "a whole number from 0 to 4", value: 7 },
  ]);
});

it("asks whether the fields can be true together only where each stands by itself", () => {
  const twice = everyFieldWith("lesions.1.id", "surface") as typeof everyField;
  // The first lesion goes, so the stage on the right holds one on the left.
  const contradictions = [
    "a name no other lesion has",
    "the id of a lesion of this case",
    "the side of the lobes it operates on",
  ];
  expect(readCase(twice).findings.map(({ bound }) => bound)).toEqual(contradictions);
  const wrong = { ...twice, patient: { ...twice.patient, ecog: 7 } };
  expect(readCase(wrong).findings.map(({ bound }) => bound)).toEqual(["a whole number from 0 to 4"]);
});
