import { expect, it } from "vitest";
import { boardMembers, memberFor, partOf } from "../../src/board/boardMember.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { statedFacts } from "../../src/trials/withFact.ts";
import { everyField } from "../record/everyField.ts";

it("knows who brings every field a case can have", () => {
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
  ["patient.interstitialLungDisease", "patient.interstitialLungDisease", "radiologist"],
  ["patient.ecog", "patient", "anesthesiologist"],
  ["patient.wish.surgery", "patient.wish", "patient"],
  ["plan.intent", "plan.intent", "surgeon"],
  ["plan.stages.0.resections.1.procedure", "plan.stages", "surgeon"],
  ["plan.otherTreatment.0.modality", "plan.otherTreatment", "surgeon"],
  ["plan.surgeonStatement.completeResection", "plan", "surgeon"],
  ["nowhere.at.all", undefined, "surgeon"],
])("%s belongs to %s and comes from the %s", (path, part, member) => {
  expect(partOf(path as CaseFact)).toBe(part);
  expect(memberFor(path as CaseFact)).toBe(member);
  expect(boardMembers()).toContain(member);
});
