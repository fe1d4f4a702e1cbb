import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { review } from "../../src/board/review.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import { documentPolicy } from "../../src/candidacy/policies.table.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { patientWith, hilar } from "../candidacy/cases.ts";
it("x", () => {
  const c = patientWith({
    patient: { sex: "male", ageYears: 65, heightCm: 175, weightKg: 80, cardiac: { coronaryDisease: true, strokeOrTia: false, creatinineUmolPerL: 190 } },
    lesions: [hilar, { id: "left", nature: "proven-metastasis", lobe: "left-upper", segments: ["left-apicoposterior"], diameterMm: 8, depthMm: 0, pleuralSurface: "costal" }],
    lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 57, fev1Liters: 1.75, dlcoPercentPredicted: 70, tlcoMmolPerMinPerKpa: 6.1, hemoglobinGramsPerLiter: 110, dlcoHemoglobinAdjusted: false, equationSet: "GLI Global 2022" },
    exercise: { stairClimbMeters: 25, peakVo2MlPerKgPerMin: 9 },
    plan: { intent: "remove-all-known-disease", stages: [
      { order: 1, side: "right", resections: [{ lesions: ["hilar"], procedure: "lobectomy" }] },
      { order: 2, side: "left", resections: [{ lesions: ["left"], procedure: "wedge" }] } ] },
  });
  writeFileSync("/tmp/b1.md", tumorBoardBrief(c, review(c)));
  writeFileSync("/tmp/b2.md", tumorBoardBrief(c, review(c, withFitness(documentPolicy, accp2013))));
});
