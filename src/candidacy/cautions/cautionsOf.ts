import type { Candidate } from "../../case/candidate.ts";
import type { OperationPlan } from "../../plan/plannedOperations.ts";
import type { CandidacyPolicy } from "../candidacyPolicy.ts";
import type { Caution } from "../caution.ts";
import { ageCautions } from "./ageCautions.ts";
import { invasionCautions, lesionCautions } from "./lesionCautions.ts";
import { operationCautions } from "./operationCautions.ts";
import { patientCautions } from "./patientCautions.ts";
import { radiotherapyCautions } from "./radiotherapyCautions.ts";
import { tissueCautions } from "./tissueCautions.ts";
import { treatmentCautions } from "./treatmentCautions.ts";

/**
 * Lists what the criteria do not judge and a board has to know before it reads the verdict: what the operation is called, where
 * radiotherapy is planned, the patient, the drugs, whether the lesions are metastases, how old imaging and tests are.
 */
export function cautionsOf(candidate: Candidate, plan: OperationPlan, policy: CandidacyPolicy): readonly Caution[] {
  const { alternative } = policy;
  const preferred = alternative === "advisory" && candidate.systemicAlternative?.better === "yes";
  const facts = ["systemicAlternative.better"] as const;
  return [
    ...(preferred ? [{ code: "alternative-preferred", facts, standing: "convention" } as const] : []),
    ...operationCautions(candidate, plan),
    ...invasionCautions(candidate),
    ...radiotherapyCautions(candidate),
    ...patientCautions(candidate, plan),
    ...askingCautions(candidate, policy),
    ...lesionCautions(candidate, plan),
  ];
}

/** Lists the cautions among which some have a fact to request: drugs, tissue, the age of imaging. */
export function askingCautions(candidate: Candidate, policy: CandidacyPolicy): readonly Caution[] {
  return [...treatmentCautions(candidate), ...tissueCautions(candidate), ...ageCautions(candidate, policy)];
}
