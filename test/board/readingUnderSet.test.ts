import { expect, it } from "vitest";
import { readingUnderSet } from "../../src/board/readingUnderSet.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { judgeCase } from "../../src/candidacy/judgeCase.ts";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { liters } from "../../src/units/volume.ts";
import { hilar, patientWith } from "../candidacy/cases.ts";

const man = { sex: "male", ageYears: 65, heightCm: 175, group: "african-american" } as const;
const comparison = compareWithReference(fev1Gli2012, man, liters(1.75));

it("judges the case as if the laboratory had stated this percentage", () => {
  const candidate = patientWith({
    lesions: [hilar],
    lungFunction: { fev1PercentPredicted: 20, dlcoPercentPredicted: 81 },
  });
  const {
    reading,
    candidate: as,
    judged,
  } = readingUnderSet(judgeCase(candidate, documentPolicy), documentPolicy, "fev1", comparison, man.group);
  expect(reading).toMatchObject({ comparison, group: "african-american", verdict: "met" });
  // A right lower lobectomy leaves 14 of 19 units.
  expect(reading.afterPlan?.least).toBeCloseTo((comparison.percentOfPredicted * 14) / 19, 9);
  expect(as.lungFunction).toEqual({ fev1PercentPredicted: comparison.percentOfPredicted, dlcoPercentPredicted: 81 });
  expect(judged.pillars.physiologicReserve.reasons[0]).toMatchObject({ measure: "fev1", verdict: "met" });
});

it("has no verdict where there is nothing to plan for", () => {
  const { reading } = readingUnderSet(
    judgeCase(patientWith({ lesions: [] }), documentPolicy),
    documentPolicy,
    "dlco",
    comparison,
  );
  expect(reading).toStrictEqual({ comparison, verdict: "unknown" });
});
