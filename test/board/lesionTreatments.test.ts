import { expect, it } from "vitest";
import { lesionTreatments } from "../../src/board/lesionTreatments.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { article, caseOf, patientWith } from "../candidacy/cases.ts";

const resultOf = (candidate: Candidate) => lesionTreatments(candidate, documentPolicy.resection, candidacy(candidate));
const against = (candidate: Candidate) => resultOf(candidate)[0]?.options[0]?.objections.map(({ code }) => code);

it("leaves a benign lesion out, and is empty without lesions", () => {
  expect(resultOf(caseOf({ lesions: [{ nature: "benign" }, {}] })).map(({ lesion }) => lesion)).toEqual([1]);
  expect(resultOf(caseOf())).toEqual([]);
});

it("names what is missing as paths of the case", () => {
  expect(resultOf(article)[1]?.needs).toEqual([
    "lesions.1.previousRadiation",
    "patient.interstitialLungDisease",
    "patient.wish",
  ]);
});

it("reads the person from the case, and reserve and control from the judgment", () => {
  expect(against(article)).toEqual([]);
  const weak = { measuredOn: "2026-11-10", fev1PercentPredicted: 30, dlcoPercentPredicted: 30 };
  const lungs = { absentSegments: ["left-superior"], absentSince: "2024-01" };
  const patient = { interstitialLungDisease: "present", wish: { surgery: "declines" } };
  expect(against(patientWith({ lungFunction: weak, lungs, patient }))).toEqual([
    "reserve-not-met",
    "operated-before",
    "lung-disease-and-surgery",
    "wish",
  ]);
  const liver = { resectionPlanned: true, remnantPercent: 10, parenchyma: "healthy" };
  expect(candidacy(patientWith({ liver })).verdict).toBe("not-candidate");
  expect(against(patientWith({ liver }))).toEqual([]);
  expect(against(patientWith({ lungFunction: {} }))).toEqual([]);
  const [first] = resultOf(
    patientWith({ primary: { site: "kidney", status: "uncontrolled", assessedOn: "2026-11-03" } }),
  );
  expect(first?.options[3]?.arguments.map(({ code }) => code)).toEqual(["disease-elsewhere"]);
});
