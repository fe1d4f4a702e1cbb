import type { Candidate } from "../case/candidate.ts";
import { documentPolicy } from "./candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidacy } from "./candidacyResult.ts";
import { judgeCase } from "./judgeCase.ts";

export type { Candidacy } from "./candidacyResult.ts";

/**
 * Judges which criteria for metastasectomy a plan meets: scope first, then the three pillars, then the fourth question.
 *
 * All three pillars are required (strong Kleene conjunction): one that is not met decides whatever is missing, and
 * otherwise one that is unknown keeps the verdict open and names the facts that could close it. A case outside the
 * scope gets no verdict, and its facts are shown. Absent is never read as normal, except where the policy declares it,
 * and then it is listed under `assumed`.
 *
 * The verdict is about a plan under a named policy. That a plan meets commonly used criteria does not mean that the
 * operation helps: the one randomized trial, in colorectal cancer, did not show longer survival.
 *
 * It reads a case as its type has it. A row that no compiler has seen goes through `parseCase` first, which refuses
 * unknown words and fields; here an unknown word leaves its question open at best.
 *
 * @param candidate - the case; every field but the header may be absent
 * @param policy - which criteria, how strictly; left out, {@link documentPolicy}
 * @returns verdict, pillars with their reasons, needs and assumptions
 * @throws RangeError for a value no person can have, such as a negative depth
 * @example
 * A patient whose transfer factor was never measured cannot be assessed; one whose FEV1 already fails can.
 * ```ts
 * const candidate = {
 *   case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
 *   primary: { site: "colorectal", status: "no-evidence-of-disease", assessedOn: "2026-11-02" },
 *   extrathoracic: { state: "none-found" },
 *   lesions: [{ lobe: "right-lower", diameterMm: millimeters(7), depthMm: millimeters(0), pleuralSurface: "costal" }],
 *   lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: percentPredicted(88) },
 * } satisfies Candidate;
 * candidacy(candidate).verdict; // => "undetermined"
 * candidacy(candidate).needs; // => ["lungFunction.dlcoPercentPredicted"]
 * const failing = { measuredOn: "2026-11-10", fev1PercentPredicted: percentPredicted(38) };
 * candidacy({ ...candidate, lungFunction: failing }).verdict; // => "not-candidate"
 * ```
 */
export function candidacy(candidate: Candidate, policy: CandidacyPolicy = documentPolicy): Candidacy {
  return judgeCase(candidate, policy).judgment;
}
