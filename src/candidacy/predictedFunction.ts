import { segmentTotal, segmentUnits } from "../anatomy/segment.ts";
import { isBefore } from "../biology/isBefore.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { percentFields, type ReserveMeasure } from "../case/orderOfMeasures.ts";
import { percentPredictedRange } from "../case/ranges.table.ts";
import { judging } from "../case/requireCase.ts";
import { weaker } from "../evidence/citation.ts";
import { addReason, allReported, type Pillar, requireReason, type Unreported } from "../evidence/pillar.ts";
import { distinct, type ReasonDetail } from "../evidence/reason.ts";
import { compareWithThreshold, meetsThreshold } from "../evidence/threshold.ts";
import { omitAbsent, type Writable } from "../internal/absent.ts";
import { flattenField } from "../internal/gather.ts";
import { requireNumber } from "../internal/guards.ts";
import type { PlanCost } from "../plan/planCost.ts";
import type { OperationPlan } from "../plan/plannedOperations.ts";
import type { PlanTaken } from "../plan/planTaken.ts";
import type { Extent } from "../units/extent.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import { obstructionAtLobectomy } from "./obstruction.ts";
import type { PhysiologicReserveReasons } from "./reserveReasons.ts";

/** What both predicted values are worked out from. */
export interface Prediction {
  readonly candidate: Pick<Candidate, "lungFunction" | "lungs">;
  readonly plan: OperationPlan;
  readonly cost: PlanCost;
  readonly taken: PlanTaken;
  readonly policy: CandidacyPolicy;
  /** Findings not recorded that change what the plan takes. */
  readonly rests: Unreported;
}

/**
 * Judges one predicted postoperative value: the whole range on one side of the threshold decides, a range that
 * straddles it does not. A failing FEV1 after a lobectomy is kept open where airflow is obstructed, since it is often
 * higher than predicted then; DLCO is not. A measured value that already fails is reported as outside the rule's
 * population.
 */
export function predictedFunction(
  pillar: Pillar<PhysiologicReserveReasons>,
  measure: ReserveMeasure,
  {
    candidate,
    plan,
    cost: { removed, functioning },
    taken: { units: taken, by, estimates },
    policy,
    rests,
  }: Prediction,
): void {
  const field = percentFields[measure];
  const measured: number | undefined = candidate.lungFunction?.[field] ?? undefined;
  if (measured === undefined || plan.lesions.length === 0) {
    const need = measured === undefined ? (`lungFunction.${field}` as const) : "lesions";
    requireReason(
      pillar,
      omitAbsent({ code: "function-not-measured", measure, measured }),
      [need],
      policy.standing,
      rests,
    );
    return;
  }
  requireNumber(judging, field, measured, ...percentPredictedRange);
  const { reserve: threshold } = policy;
  const atTest = functioningAtTest(candidate, functioning);
  // Multiplied before it is divided, so that 76 % less nine segments is 40 % and not a hair beside the threshold.
  const left = (units: number, of: number): number => (measured * (functioning - units)) / of;
  const predicted = { least: left(taken.most, atTest.most), most: left(taken.least, atTest.least) };
  const worse = compareWithThreshold(predicted.least, threshold);
  const better = compareWithThreshold(predicted.most, threshold);
  // One more than would leave exactly the threshold, and down from there, since the threshold itself may not pass.
  let within = Math.min(functioning, Math.floor(functioning - (threshold.value * atTest.most) / measured) + 1);
  while (within >= 0 && !meetsThreshold(left(within, atTest.most), threshold)) within -= 1;
  const obstructed =
    measure === "fev1" &&
    better.verdict === "unmet" &&
    obstructionAtLobectomy(plan.operations, candidate.lungFunction) !== undefined;
  const decided = worse.verdict === better.verdict && !obstructed;
  const answer = decided ? worse.verdict === "met" : missingFor(candidate, plan, atTest);
  const outside = !meetsThreshold(measured, threshold);
  const detail: Writable<ReasonDetail<Pick<PhysiologicReserveReasons, "predicted-function">>> = {
    code: "predicted-function",
    measure,
    measured,
    predicted,
    threshold,
    distance: better.verdict === "unmet" ? better.distance : worse.distance,
    atBoundary: worse.atBoundary || better.atBoundary,
    removed,
    functioning,
  };
  if (atTest.most > functioning) detail.atTest = atTest;
  if (within >= 0) detail.unitsWithinLine = within;
  if (obstructed) detail.obstructed = true;
  // The count itself is the rule the threshold was found with; any other estimate brings its own standing.
  const beyondCount = estimates.flatMap(({ method, decides, standing }) =>
    decides && method !== "segments" ? [standing] : [],
  );
  if (beyondCount.length > 0) Object.assign(detail, { taken, by });
  requireReason(
    pillar,
    detail,
    answer,
    outside ? threshold.standing : beyondCount.reduce(weaker, threshold.standing),
    outside ? allReported : rests,
  );
  // Reported beside the value, which fails by itself.
  if (outside) addReason(pillar.reasons, { code: "rule-outside-its-population", measure, measured }, false);
}

/**
 * The units that functioned when the test was made. Measured before an earlier resection, those segments were still
 * there; after it, they have left the denominator; not recorded, both.
 */
function functioningAtTest({ lungs, lungFunction }: Prediction["candidate"], functioning: number): Extent {
  const { absentSegments: gone, obstructedSegments, absentSince } = lungs ?? {};
  const before = segmentTotal - segmentUnits((obstructedSegments ?? []).filter((name) => !gone?.includes(name)));
  const measuredOn = lungFunction?.measuredOn;
  const earlier = measuredOn && absentSince && isBefore(measuredOn, absentSince);
  return { least: earlier === "met" ? before : functioning, most: earlier === "unmet" ? functioning : before };
}

/** What would close a range that straddles the threshold: the operations, and the dates where the day of the test is open. */
function missingFor(
  { lungs, lungFunction }: Prediction["candidate"],
  plan: OperationPlan,
  atTest: Extent,
): readonly CaseFact[] {
  const dates: readonly CaseFact[] = atTest.least < atTest.most ? ["lungFunction.measuredOn", "lungs.absentSince"] : [];
  const undated = dates.filter((_, at) => ![lungFunction?.measuredOn, lungs?.absentSince][at]);
  const needs = flattenField(plan.operations, "needs");
  const asked = distinct([...needs, ...(undated.length > 0 ? undated : dates)]);
  return asked.length > 0 ? asked : ["plan.stages"];
}
