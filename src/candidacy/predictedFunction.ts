import type { Extent } from "../anatomy/extent.ts";
import { segmentUnits } from "../anatomy/segment.ts";
import { segmentTotal } from "../anatomy/segmentTotal.ts";
import { isBefore } from "../biology/plainDate.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { distinct, type FactPath } from "../evidence/reason.ts";
import { compareWithThreshold } from "../evidence/threshold.ts";
import { gather } from "../internal/gather.ts";
import { requireNumber } from "../internal/guards.ts";
import { present } from "../internal/present.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";
import type { PlanCost } from "./planCost.ts";
import type { OperationPlan } from "./plannedOperations.ts";
import type { PhysiologicReserveReasons, ReserveMeasure } from "./reserveReasons.ts";
import { restingOn, type Unstated } from "./unstated.ts";

/**
 * Judges one predicted postoperative value: the whole range on one side of the line decides, a range that straddles it
 * does not. A measured value already on the failing side is told as outside the rule's population.
 */
export function predictedFunction(
  measure: ReserveMeasure,
  candidate: Candidate,
  plan: OperationPlan,
  { removed, functioning }: PlanCost,
  policy: CandidacyPolicy,
  rests: Unstated,
): Judgment<PhysiologicReserveReasons> {
  const field = `${measure}PercentPredicted` as const;
  const measured: number | undefined = candidate.lungFunction?.[field] ?? undefined;
  if (measured === undefined || plan.lesions.length === 0) {
    const need = measured === undefined ? `lungFunction.${field}` : "lesions";
    const judgment = judge("function-not-measured", { measure, measured }, [need], policy.standing);
    return restingOn(judgment, rests);
  }
  requireNumber("predict postoperative function", field, measured, 0);
  const { reserve: threshold } = policy;
  const atTest = functioningAtTest(candidate, functioning);
  // Multiplied before it is divided, so that 76 % less nine segments is 40 % and not a hair beside the line.
  const left = (units: number, of: number): number => (measured * (functioning - units)) / of;
  const predicted = { least: left(removed.most, atTest.most), most: left(removed.least, atTest.least) };
  const worse = compareWithThreshold(predicted.least, threshold);
  const better = compareWithThreshold(predicted.most, threshold);
  const meets = (value: number): boolean => compareWithThreshold(value, threshold).verdict === "met";
  // One more than would leave exactly the line, and down from there, since the line itself may not pass.
  let within = Math.min(functioning, Math.floor(functioning - (threshold.value * atTest.most) / measured) + 1);
  while (within >= 0 && !meets(left(within, atTest.most))) within -= 1;
  const judgment = judge(
    "predicted-function",
    {
      measure,
      measured,
      predicted,
      threshold,
      distance: better.verdict === "unmet" ? better.distance : worse.distance,
      atBoundary: worse.atBoundary || better.atBoundary,
      removed,
      functioning,
      atTest: atTest.most > functioning ? atTest : undefined,
      unitsWithinLine: within >= 0 ? within : undefined,
    },
    worse.verdict === better.verdict ? worse.verdict === "met" : missingFor(candidate, plan, atTest),
    threshold.standing,
  );
  if (meets(measured)) return restingOn(judgment, rests);
  const outside = judge("rule-outside-its-population", { measure, measured }, false);
  return { ...judgment, reasons: [...judgment.reasons, ...outside.reasons] };
}

/**
 * The units that functioned when the test was made. Measured before an earlier resection, those segments were still
 * there; after it, they have left the denominator; not told, both.
 */
function functioningAtTest({ lungs, lungFunction }: Candidate, functioning: number): Extent {
  const { absentSegments: gone = [], obstructedSegments = [], absentSince } = present(lungs ?? {});
  const before = segmentTotal - segmentUnits(obstructedSegments.filter((name) => !gone.includes(name)));
  const measuredOn = lungFunction!.measuredOn;
  const earlier = measuredOn && absentSince && isBefore(measuredOn, absentSince);
  return { least: earlier === "met" ? before : functioning, most: earlier === "unmet" ? functioning : before };
}

/** What would close a range that straddles the line: the operations, and the dates where the day of the test is open. */
function missingFor({ lungs, lungFunction }: Candidate, plan: OperationPlan, atTest: Extent): readonly FactPath[] {
  const dates = atTest.least < atTest.most ? ["lungFunction.measuredOn", "lungs.absentSince"] : [];
  const undated = dates.filter((_, at) => ![lungFunction!.measuredOn, lungs!.absentSince][at]);
  const needs = gather(plan.operations, "needs");
  const asked = distinct([...needs, ...(undated.length > 0 ? undated : dates)]);
  return asked.length > 0 ? asked : ["plan.stages"];
}
