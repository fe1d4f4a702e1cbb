import { expect, it } from "vitest";
import { unitOf } from "../../src/case/unitOf.ts";

it.each([
  ["lesions.*.depthMm", "mm"],
  ["lungFunction.fev1PercentPredicted", "% predicted"],
  ["liver.remnantPercent", "%"],
  ["exercise.peakVo2MlPerKgPerMin", "mL/kg/min"],
  ["lungFunction.dlcoMlPerMinPerMmHg", "mL/min/mmHg"],
  ["lungs.totalVolumeMl", "mL"],
  ["patient.ageYears", "years"],
  ["patient.smoking.packYears", undefined],
  ["patient.ecog", undefined],
])("reads from the name of %s the unit %s", (field, unit) => {
  expect(unitOf(field)).toBe(unit);
});
