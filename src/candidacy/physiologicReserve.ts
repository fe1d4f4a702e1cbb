import { isBefore } from "../biology/plainDate.ts";
import { all } from "../evidence/all.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { requireNumber } from "../internal/guards.ts";
import { liverRemnantJudgment } from "../reserve/liverRemnantJudgment.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";
import { ask, dated } from "./fact.ts";
import type { PlanCost } from "./planCost.ts";
import type { OperationPlan } from "./plannedOperations.ts";
import { predictedFunction } from "./predictedFunction.ts";
import type { PhysiologicReserveReasons } from "./reserveReasons.ts";
import { restingOn, unstated, unstatedOfCost } from "./unstated.ts";

type Reserve = Judgment<PhysiologicReserveReasons>;

/**
 * Asks whether the plan leaves enough function: predicted postoperative FEV1 and DLCO on the passing side of the line,
 * and the liver remnant where part of the liver is removed as well.
 *
 * One value on the failing side decides whatever is missing; to pass, both have to be known. A range that straddles the
 * line is unknown. A policy with a fitness rule asks that in place of the line. Interstitial lung disease or ECOG 3 to 4
 * keeps the answer open where the numbers would pass.
 *
 * @param candidate - the case
 * @param plan - the operations
 * @param cost - what they take
 * @param policy - the line
 * @returns the third pillar
 */
export function physiologicReserve(
  candidate: Candidate,
  plan: OperationPlan,
  cost: PlanCost,
  policy: CandidacyPolicy,
): Reserve {
  const { interstitialLungDisease, ecog } = candidate.patient ?? {};
  const rests = unstatedOfCost(policy, candidate, plan);
  const values = [
    predictedFunction("fev1", candidate, plan, cost, policy, rests),
    predictedFunction("dlco", candidate, plan, cost, policy, rests),
  ];
  return all([
    ...(policy.fitness ? [restingOn(policy.fitness(candidate, plan, values), rests)] : values),
    testDate(candidate, policy),
    ask(
      policy,
      "interstitial-lung-disease",
      "patient.interstitialLungDisease",
      interstitialLungDisease,
      (finding) => finding === "none-on-ct" || undefined,
      { interstitialLungDisease },
    ),
    ask(policy, "performance-status", "patient.ecog", ecog, isActive, { ecog }),
    liver(candidate, policy),
  ]) as Reserve;
}

/** An undated test, or one older than a later event of the lungs, cannot support "met". */
function testDate(candidate: Candidate, policy: CandidacyPolicy): Reserve {
  const { patient, lungFunction } = candidate;
  const { standing } = policy;
  const need = "lungFunction.measuredOn";
  const measuredOn = lungFunction?.measuredOn ?? undefined;
  if (!measuredOn) return judge("function-date", {}, [need], standing);
  const events = patient?.lungEvents ?? [];
  const event = events.findIndex(({ on }) => on == null || isBefore(measuredOn, on) !== "unmet");
  if (event < 0) {
    const rests = unstated(policy, patient ?? {}, [["lungEvents", "patient.lungEvents"]]);
    return restingOn(dated(candidate, policy, "function-date", need, measuredOn, { measuredOn }), rests);
  }
  const undated = events[event]!.on == null;
  return judge("function-date", { measuredOn, event }, [undated ? `patient.lungEvents.${event}.on` : need], standing);
}

/** Up and about at least half of the day; beyond that the numbers do not decide. */
function isActive(ecog: number): true | undefined {
  requireNumber("judge candidacy", "ecog", ecog, 0, 4, true);
  return ecog <= 2 || undefined;
}

/** The liver is judged where part of it is to go, or where its remnant is stated and nobody said that it stays. */
function liver({ liver: facts }: Candidate, policy: CandidacyPolicy): Reserve {
  const resectionPlanned = facts?.resectionPlanned;
  if (facts && (resectionPlanned ?? facts.remnantPercent != null)) return liverRemnantJudgment(facts, policy.liver);
  return ask(policy, "liver-resection", "liver.resectionPlanned", resectionPlanned, () => true, { resectionPlanned });
}
