import { isBefore } from "../biology/isBefore.ts";
import type { Candidate } from "../case/candidate.ts";
import { reserveMeasures } from "../case/orderOfMeasures.ts";
import { ecogRange } from "../case/ranges.table.ts";
import { judging } from "../case/requireCase.ts";
import { requireJudgment } from "../evidence/combine.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { judgmentOf, newPillar, type Pillar, requirePart, requireReason, type Unreported } from "../evidence/pillar.ts";
import { meetsThreshold } from "../evidence/threshold.ts";
import { existing, requireNumber } from "../internal/guards.ts";
import { liverRemnantJudgment } from "../liver/liverRemnantJudgment.ts";
import type { PlanCost } from "../plan/planCost.ts";
import type { OperationPlan } from "../plan/plannedOperations.ts";
import type { PlanTaken } from "../plan/planTaken.ts";
import { daysBetween } from "../units/daysBetween.ts";
import { isWritten } from "../units/plainDate.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import { dayCounted, needInTime } from "./imaging.ts";
import { predictedFunction } from "./predictedFunction.ts";
import { requireDate, requireFact } from "./requireFact.ts";
import type { PhysiologicReserveReasons } from "./reserveReasons.ts";
import { unreportedOfCost, unstated } from "./unreported.ts";

type Read = Pick<Candidate, "case" | "patient" | "lungFunction" | "lungs" | "liver" | "plan" | "course" | "lesions">;

/** A fitness rule bound to its case: it receives the predicted values as they were compared with the threshold. */
export type FitnessAsked = (predicted: Judgment<PhysiologicReserveReasons>) => Judgment<PhysiologicReserveReasons>;

type Reserve = Pillar<PhysiologicReserveReasons>;

/**
 * Checks whether predicted postoperative (ppo) lung function meets the criteria: FEV1 and DLCO against the threshold,
 * and the liver remnant where part of the liver is removed as well.
 *
 * One value on the failing side decides whatever is missing; to pass, both have to be known. A range that straddles the
 * threshold is unknown. A policy with a fitness rule uses that in place of the threshold. Interstitial lung disease or
 * ECOG 3 to 4 keeps the answer open where the numbers would pass, until the surgeon answers; a no of the surgeon always
 * decides.
 */
export function physiologicReserve(
  candidate: Read,
  plan: OperationPlan,
  cost: PlanCost,
  taken: PlanTaken,
  policy: CandidacyPolicy,
  onLesions: readonly Unreported[],
  fitness?: FitnessAsked,
): Judgment<PhysiologicReserveReasons> {
  const { interstitialLungDisease, ecog } = candidate.patient ?? {};
  const rests = unreportedOfCost(policy, candidate, plan, onLesions);
  const prediction = { candidate, plan, cost, taken, policy, rests };
  const pillar: Reserve = newPillar();
  const predicted: Reserve = fitness ? newPillar() : pillar;
  for (const measure of reserveMeasures) predictedFunction(predicted, measure, prediction);
  if (fitness) {
    const judged = fitness(judgmentOf(predicted));
    requireJudgment("judge fitness", judged);
    requirePart(pillar, judged, rests);
  }
  askTestDate(pillar, candidate, policy);
  const onCt = { code: "interstitial-lung-disease", interstitialLungDisease } as const;
  const { toleratesOperation } = candidate.plan?.surgeonStatement ?? {};
  const stated = toleratesOperation === "yes" || ([tolerance] as const);
  const isFree = (finding: string) => finding === "none-on-ct" || stated;
  requireFact(pillar, policy, "patient.interstitialLungDisease", interstitialLungDisease, isFree, onCt);
  const isUp = (grade: number) => isActive(grade) || stated;
  requireFact(pillar, policy, "patient.ecog", ecog, isUp, { code: "performance-status", ecog });
  if (toleratesOperation != null) {
    requireReason(pillar, { code: "tolerance-statement", toleratesOperation }, toleratesOperation !== "no" && stated);
  }
  askLiver(pillar, candidate, policy);
  return judgmentOf(pillar);
}

/** An undated test, one older than a later pulmonary event, or one older than the policy allows cannot support "met". */
function askTestDate(pillar: Reserve, candidate: Read, policy: CandidacyPolicy): void {
  const { patient, lungFunction } = candidate;
  const { standing } = policy;
  const code = "function-date";
  const need = "lungFunction.measuredOn";
  const measuredOn = lungFunction?.measuredOn;
  if (!measuredOn) {
    requireReason(pillar, { code }, [need], standing);
    return;
  }
  const events = patient?.lungEvents ?? [];
  const event = events.findIndex(({ on }) => on == null || isBefore(measuredOn, on) !== "unmet");
  const days = event < 0 && isWritten(measuredOn) && daysBetween(measuredOn, dayCounted(candidate).on);
  const threshold = policy.ages.lungFunction;
  if (days && !meetsThreshold(days.most, threshold)) {
    const { to } = dayCounted(candidate);
    const asked = needInTime(candidate, need, threshold);
    requireReason(pillar, { code, measuredOn, days, to, threshold }, [asked], threshold.standing);
  } else if (event < 0) {
    const rests = unstated(policy, patient ?? {}, afterTest);
    requireDate(pillar, candidate, policy, need, measuredOn, { code, measuredOn }, rests);
  } else {
    const { on } = existing(events[event]);
    // A test of a known day and an event of which only the month is known: the day of the event decides.
    const unclear = on == null || isBefore(measuredOn, on) === "unknown";
    const dayOfEvent = on == null || (measuredOn.length === dayLength && unclear);
    const missing = dayOfEvent ? (`patient.lungEvents.${event}.on` as const) : need;
    requireReason(pillar, { code, measuredOn, event, ...(unclear && { unclear }) }, [missing], standing);
  }
}

/** The letters of a whole day, "2026-11-24". */
const dayLength = 10;

/** What can have happened to the lungs since the test. */
const afterTest = [["lungEvents", "patient.lungEvents"]] as const;

/** What settles what the numbers do not show. */
const tolerance = "plan.surgeonStatement.toleratesOperation";

/** Up and about at least half of the day; beyond that the numbers do not decide. */
function isActive(ecog: number): boolean {
  requireNumber(judging, "ecog", ecog, ...ecogRange);
  return ecog <= 2;
}

/** The liver is judged where part of it is to go; a remnant without a planned resection is a question. */
function askLiver(pillar: Reserve, { liver: facts }: Read, policy: CandidacyPolicy): void {
  const resectionPlanned = facts?.resectionPlanned;
  const path = "liver.resectionPlanned";
  if (facts && resectionPlanned === true) requirePart(pillar, liverRemnantJudgment(facts, policy.liver));
  else if (resectionPlanned == null && facts?.remnantPercent != null) {
    requireReason(pillar, { code: "liver-resection", remnantPercent: facts.remnantPercent }, [path]);
  } else {
    const detail = { code: "liver-resection", resectionPlanned } as const;
    requireFact(pillar, policy, path, resectionPlanned, isSaid, detail);
  }
}

function isSaid(): true {
  return true;
}
