import { expect, it } from "vitest";
import { otherUnit } from "../../src/cohort/headingUnit.ts";

it.each([
  ["largest (cm)", "course.lesionSummary.largestMm", undefined, "cm"],
  ["largest (cm)", "course.lesionSummary.largestMm", "cm", undefined],
  ["largest mm", "course.lesionSummary.largestMm", undefined, undefined],
  ["size_CM", "course.lesionSummary.largestMm", undefined, "cm"],
  ["Hb [g/dl]", "lungFunction.hemoglobinGramsPerLiter", undefined, "g/dl"],
  ["Hb [ g/L ]", "lungFunction.hemoglobinGramsPerLiter", undefined, undefined],
  ["FEV1 (L)", "lungFunction.fev1PercentPredicted", undefined, "L"],
  ["FEV1 %", "lungFunction.fev1Liters", undefined, "%"],
  ["FEV1 (%)", "lungFunction.fev1PercentPredicted", undefined, undefined],
  ["age (months)", "patient.ageYears", undefined, "months"],
  ["creatinine, mg/dL", "patient.cardiac.creatinineUmolPerL", undefined, "mg/dL"],
  // What is no unit, or no number with one, says nothing.
  ["height measured in", "patient.heightCm", undefined, undefined],
  ["height", "patient.heightCm", undefined, undefined],
  ["nodes (cm)", "chest.nodes", undefined, undefined],
  ["lesion a", "lesions.0.diameterMm", undefined, undefined],
])("of the heading %s, read as %s in %s, is %s", (heading, fact, stated, unit) => {
  expect(otherUnit(heading, fact, stated)).toBe(unit);
});
