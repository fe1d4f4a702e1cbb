import { expect, it } from "vitest";
import { fieldAt } from "../../src/cohort/fieldAt.ts";

it.each([
  ["lungFunction.fev1Liters", false],
  ["lesions.0.diameterMm", false],
  ["lesions.12.adjacent.3.structure", false],
  ["case.asOf", false],
  ["lesions.0.segments", true],
  ["lungs.absentSegments", true],
])("finds the field of %s", (path, several) => {
  expect(fieldAt(path)?.several).toBe(several);
});

it.each([
  "lesions",
  "lesions.0",
  "lesions.x.diameterMm",
  "lesions.00.diameterMm",
  "case",
  "case.absentReasons",
  "case.absentReasons.lesions",
  "case.absentReasons.byFact",
  "lungFunction.fev1Liters.value",
  "lungFunction.fev1Liters.0",
  "primary.site.length",
  "lungFunction.toString",
  "lungFunction",
  "",
])("finds none at %s", (path) => {
  expect(fieldAt(path)).toBeUndefined();
});
