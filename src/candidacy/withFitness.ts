import type { CaseFact } from "../case/fact.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { distinct, type Reason } from "../evidence/reason.ts";
import { fitnessOverRange } from "../fitness/fitnessOverRange.ts";
import type { FitnessReasons } from "../fitness/fitnessResult.ts";
import type { FitnessPathway } from "../fitness/pathway.ts";
import { requirePathway } from "../fitness/runPathway.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import { fitnessFactsOf } from "./fitnessFactsOf.ts";
import type { OperationsToBear } from "./fitnessRule.ts";
import { predictedRanges } from "./predictedRanges.ts";
import { requirePolicy } from "./requirePolicy.ts";
import type { PhysiologicReserveReasons } from "./reserveReasons.ts";

/**
 * Makes a policy that runs a published fitness pathway in place of its threshold for predicted FEV1 and DLCO. Everything
 * else of the policy stays: the day of the test, lung disease, performance status, the liver, the other pillars.
 *
 * The new policy carries both names, so that no verdict under it can be taken for one under the old. The combination
 * is not published, therefore its standing is `convention`. The pathway runs along the whole range of the predicted
 * values; where its answer changes on the way, the pillar is open. A fact the text presumes where it is absent
 * (no cardiac risk, the second scale of oxygen uptake) comes back in `assumed` where it could change the conclusion;
 * under a policy that assumes nothing, and with `absentFacts: "needed"`, it is needed instead.
 *
 * @param policy - the policy to start from
 * @param pathway - a pathway, such as `accp2013`, or one with a field replaced
 * @returns the policy with the pathway in place of its threshold
 * @throws RangeError when the policy is none, or the pathway is none
 * @example
 * ```ts
 * const policy = withFitness(documentPolicy, accp2013);
 * policy.id; // => "document with accp-2013"
 * const candidate = {
 *   case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
 *   lesions: [{ lobe: "right-lower", diameterMm: millimeters(7), depthMm: millimeters(0), pleuralSurface: "costal" }],
 *   lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: percentPredicted(39), dlcoPercentPredicted: percentPredicted(70) },
 * } satisfies Candidate;
 * candidacy(candidate).pillars.physiologicReserve.verdict; // => "unmet"
 * candidacy(candidate, policy).pillars.physiologicReserve.needs; // => ["exercise.stairClimbMeters","exercise.shuttleWalkMeters"]
 * ```
 */
export function withFitness(policy: CandidacyPolicy, pathway: FitnessPathway): CandidacyPolicy {
  const action = "set a fitness pathway";
  requirePolicy(action, policy);
  requirePathway(action, pathway);
  const absentFacts = pathway.absentFacts ?? (policy.assumes.length === 0 ? "needed" : "assumed");
  const figure: FitnessPathway = { ...pathway, absentFacts };
  return {
    ...policy,
    id: `${policy.id} with ${pathway.id}`,
    standing: "convention",
    fitness: (candidate, plan, predicted) => {
      const ranges = predictedRanges(predicted.reasons);
      return asReserve(fitnessOverRange(figure, fitnessFactsOf(candidate, plan), ranges).judgment, plan);
    },
  };
}

/** The judgment of a pathway in the words of the pillar. */
function asReserve(judgment: Judgment<FitnessReasons>, plan: OperationsToBear): Judgment<PhysiologicReserveReasons> {
  const reasons = judgment.reasons.flatMap(inPillar);
  const needs = distinct(judgment.needs.flatMap((path) => (path === "plan" ? planFacts(plan) : [path])));
  return {
    ...judgment,
    reasons,
    needs: needs as Judgment<PhysiologicReserveReasons>["needs"],
  } as Judgment<PhysiologicReserveReasons>;
}

/** A value already on the failing side before any operation is reported as in the pillar. */
function inPillar(reason: Reason<FitnessReasons>): readonly Reason<PhysiologicReserveReasons>[] {
  if (reason.code !== "rule-outside-its-population") return [reason];
  const { code, standing, steps } = reason;
  return steps.map(({ measure, value: measured }) => {
    return {
      code,
      verdict: "unmet",
      standing,
      measure: measure === "fev1PercentPredicted" ? "fev1" : "dlco",
      measured,
    };
  });
}

/** What would settle the plan: a lesion to plan for, what its operations still need, or the plan itself. */
function planFacts({ operations, lesions }: OperationsToBear): readonly CaseFact[] {
  if (lesions.length === 0) return ["lesions"];
  const open = operations.flatMap(({ needs }) => needs);
  return open.length === 0 ? ["plan.stages"] : open;
}
