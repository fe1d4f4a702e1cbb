import { expect, it } from "vitest";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { boardMembers, factOwner, partOf } from "../../src/case/factOwner.ts";
import { statedFacts } from "../../src/trials/withFact.ts";
import { everyField } from "../record/everyField.ts";

it("names who brings every field a case can have", () => {
  for (const path of statedFacts(everyField as unknown as Candidate)) expect(partOf(path), path).toBeDefined();
});

it.each([
  ["lesions.3.depthMm", "lesions", "radiologist"],
  ["lesions.0.tissue.result", "lesions.*.tissue", "pathologist"],
  ["lesions.12.tissue.result", "lesions.*.tissue", "pathologist"],
  [
    "extrathoracic.sites.1.treatableWithCurativeIntent",
    "extrathoracic.sites.*.treatableWithCurativeIntent",
    "medical-oncologist",
  ],
  ["patient.interstitialLungDisease", "patient.interstitialLungDisease", "pulmonologist"],
  ["exercise.peakVo2MlPerKgPerMin", "exercise", "pulmonologist"],
  ["lungs.totalVolumeMl", "lungs.totalVolumeMl", "radiologist"],
  ["patient.ecog", "patient", "anesthesiologist"],
  ["patient.wish.surgery", "patient.wish", "patient"],
  ["plan.intent", "plan.intent", "surgeon"],
  ["plan.stages.0.resections.1.procedure", "plan.stages", "surgeon"],
  ["plan.otherTreatment.0.modality", "plan.otherTreatment", "surgeon"],
  ["plan.surgeonStatement.completeResection", "plan", "surgeon"],
  ["plan.surgeonStatement", "plan", "surgeon"],
])("%s belongs to %s and comes from the %s", (path, part, member) => {
  expect(partOf(path as CaseFact)).toBe(part);
  expect(factOwner(path as CaseFact)).toBe(member);
  expect(boardMembers).toContain(member);
});

it.each(["nowhere.at.all", "", "constructor", 7, undefined])("refuses %j, which lies in no section", (path) => {
  expect(() => factOwner(path as never)).toThrow(
    /^Cannot name who brings a fact: the fact must be one that a case can/,
  );
});
