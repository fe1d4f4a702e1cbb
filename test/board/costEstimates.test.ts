import { expect, it } from "vitest";
import { costEstimates } from "../../src/board/costEstimates.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { caseOf, patientWith } from "../candidacy/cases.ts";

function upper(fields: Readonly<Record<string, unknown>>) {
  const candidate = patientWith({
    lesions: [{ id: "a", lobe: "left-upper" }],
    plan: { stages: [{ resections: [{ lesions: ["a"], procedure: "lobectomy", removedVolumeMl: 1200 }] }] },
    ...fields,
  });
  return costEstimates(candidate, candidacy(candidate));
}

it("sets the estimates of a left upper lobectomy side by side, each with what it would leave", () => {
  const found = upper({
    lungs: { totalVolumeMl: 5000 },
    lungFunction: {
      measuredOn: "2026-11-10",
      fev1PercentPredicted: 80,
      dlcoPercentPredicted: 60,
      perfusionLeftPercent: 45,
    },
  });
  const rounded = (found ?? []).map(({ method, decides, standing, percent, fev1, dlco }) => [
    ...[method, decides, standing, Number(percent.most.toFixed(1))],
    ...[fev1, dlco].map((value) => Number(value?.predicted.least.toFixed(1))),
  ]);
  // Counted 5 of 19; measured 1,200 of 5,000 mL; 45 % times 5 of 9; by CT in healthy people 23.1 %.
  expect(rounded).toEqual([
    ["segments", true, "secondary", 26.3, 58.9, 44.2],
    ["measured-volume", true, "unconfirmed", 24, 60.8, 45.6],
    ["perfusion", true, "unconfirmed", 25, 60, 45],
    ["lobar-volumes", false, "primary", 23.1, 61.5, 46.1],
  ]);
});

it("leaves out what was not measured, and is absent where nothing is removed", () => {
  const [counted] = upper({ lungFunction: null }) ?? [];
  expect(counted).not.toHaveProperty("fev1");
  expect(counted).not.toHaveProperty("dlco");
  expect(costEstimates(caseOf(), candidacy(caseOf()))).toBeUndefined();
});
