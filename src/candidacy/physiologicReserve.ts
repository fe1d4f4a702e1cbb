import { isBefore } from "../biology/plainDate.ts";
import { all } from "../evidence/all.ts";
import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import { requireWhole } from "../internal/guards.ts";
import { liverRemnantJudgment } from "../reserve/liverRemnantJudgment.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";
import { absent } from "./fact.ts";
import { planCost } from "./planCost.ts";
import type { OperationPlan } from "./plannedOperations.ts";
import { predictedFunction } from "./predictedFunction.ts";
import type { PhysiologicReserveReasons } from "./reserveReasons.ts";

type Reserve = Judgment<PhysiologicReserveReasons>;

/**
 * Asks whether the plan leaves enough function: predicted postoperative FEV1 and DLCO on the passing side of the line,
 * and the liver remnant where part of the liver is removed as well.
 *
 * One value on the failing side decides whatever is missing; to pass, both have to be known. A range that straddles the
 * line is unknown. A policy with a fitness rule asks that in place of the line. Interstitial lung disease or ECOG 3 to 4 keeps the answer open where the numbers would pass.
 *
 * @param candidate - the case
 * @param plan - the operations and their cost
 * @param policy - the line
 * @returns the third pillar
 */
export function physiologicReserve(candidate: Candidate, plan: OperationPlan, policy: CandidacyPolicy): Reserve {
  const cost = planCost(plan.operations, candidate.lungs ?? undefined);
  const values = [
    predictedFunction("fev1", candidate, plan, cost, policy),
    predictedFunction("dlco", candidate, plan, cost, policy),
  ];
  return all([
    ...(policy.fitness ? [policy.fitness(candidate, plan, values)] : values),
    testDate(candidate, policy),
    lungDisease(candidate, policy),
    performanceStatus(candidate, policy),
    ...liver(candidate, policy),
  ]) as Reserve;
}

/** An undated test, or one older than a later event of the lungs, cannot support "met". */
function testDate({ patient, lungFunction }: Candidate, { standing }: CandidacyPolicy): Reserve {
  const measuredOn = lungFunction?.measuredOn ?? undefined;
  if (measuredOn === undefined) {
    return undecided<PhysiologicReserveReasons>({ code: "function-date", verdict: "unknown", standing }, [
      "lungFunction.measuredOn",
    ]);
  }
  const events = (patient?.lungEvents ?? []).map(({ on }) => on ?? undefined);
  const later = events.findIndex((on) => on === undefined || isBefore(measuredOn, on) !== "unmet");
  if (later === -1)
    return decided<PhysiologicReserveReasons>({ code: "function-date", verdict: "met", standing, measuredOn });
  const need = events[later] === undefined ? `patient.lungEvents.${later}.on` : "lungFunction.measuredOn";
  return undecided<PhysiologicReserveReasons>(
    { code: "function-date", verdict: "unknown", standing, measuredOn, event: later },
    [need],
  );
}

function lungDisease({ patient }: Candidate, policy: CandidacyPolicy): Reserve {
  const path = "patient.interstitialLungDisease";
  const finding = patient?.interstitialLungDisease ?? undefined;
  if (finding === undefined)
    return absent<PhysiologicReserveReasons>(policy, path, { code: "interstitial-lung-disease" });
  const reason = { code: "interstitial-lung-disease", standing: "convention", finding } as const;
  return finding === "none-on-ct"
    ? decided<PhysiologicReserveReasons>({ ...reason, verdict: "met" })
    : undecided<PhysiologicReserveReasons>({ ...reason, verdict: "unknown" }, [path]);
}

function performanceStatus({ patient }: Candidate, policy: CandidacyPolicy): Reserve {
  const path = "patient.ecog";
  const ecog = patient?.ecog ?? undefined;
  if (ecog === undefined) return absent<PhysiologicReserveReasons>(policy, path, { code: "performance-status" });
  requireWhole("judge candidacy", "ecog", ecog, 0, 4);
  const reason = { code: "performance-status", standing: "convention", ecog } as const;
  return ecog <= 2
    ? decided<PhysiologicReserveReasons>({ ...reason, verdict: "met" })
    : undecided<PhysiologicReserveReasons>({ ...reason, verdict: "unknown" }, [path]);
}

/** The liver is judged where part of it is to go, or where its remnant is stated and nobody said that it stays. */
function liver({ liver: facts }: Candidate, { liver: rule }: CandidacyPolicy): readonly Reserve[] {
  const planned = facts?.resectionPlanned ?? undefined;
  if (facts === undefined || facts === null || planned === false) return [];
  if (planned === undefined && (facts.remnantPercent ?? undefined) === undefined) return [];
  return [liverRemnantJudgment(facts, rule) as Reserve];
}
