import type { Extent } from "../anatomy/extent.ts";
import { segmentUnits } from "../anatomy/segment.ts";
import { segmentTotal } from "../anatomy/segmentTotal.ts";
import { isBefore } from "../biology/plainDate.ts";
import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import { distinct, type FactPath, type Reason } from "../evidence/reason.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireNumber } from "../internal/guards.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";
import type { PlanCost } from "./planCost.ts";
import type { OperationPlan } from "./plannedOperations.ts";
import type { PhysiologicReserveReasons, ReserveMeasure } from "./reserveReasons.ts";

/**
 * Judges one predicted postoperative value: the whole range on one side of the line decides, a range that straddles it
 * does not. A measured value already on the failing side is told as outside the rule's population.
 */
export function predictedFunction(
  measure: ReserveMeasure,
  candidate: Candidate,
  plan: OperationPlan,
  cost: PlanCost,
  policy: CandidacyPolicy,
): Judgment<PhysiologicReserveReasons> {
  const field = `${measure}PercentPredicted` as const;
  const measured: number | undefined = candidate.lungFunction?.[field] ?? undefined;
  const threshold = policy.reserve;
  const { standing } = threshold;
  if (measured === undefined || plan.lesions.length === 0) {
    const need = measured === undefined ? `lungFunction.${field}` : "lesions";
    return undecided<PhysiologicReserveReasons>(
      {
        code: "function-not-measured",
        verdict: "unknown",
        standing: policy.standing,
        measure,
        ...(measured === undefined ? {} : { measured }),
      },
      [need],
    );
  }
  requireNumber("predict postoperative function", field, measured, 0);
  const { removed } = cost;
  const functioning = functioningAtTest(candidate, cost);
  const predicted = {
    least: (measured * (cost.functioning - removed.most)) / functioning.most,
    most: (measured * (cost.functioning - removed.least)) / functioning.least,
  };
  const worse = compareWithThreshold(predicted.least, threshold);
  const better = compareWithThreshold(predicted.most, threshold);
  const verdict: Verdict = worse.verdict === better.verdict ? worse.verdict : "unknown";
  const within = unitsWithinLine(measured, cost.functioning, functioning.most, threshold);
  const telling = {
    code: "predicted-function",
    standing,
    measure,
    measured,
    predicted,
    threshold,
    distance: verdict === "unmet" ? better.distance : worse.distance,
    atBoundary: worse.atBoundary || better.atBoundary,
    removed,
    functioning: cost.functioning,
    ...(within === undefined ? {} : { unitsWithinLine: within }),
  } as const;
  if (verdict === "unknown") {
    const needs = distinct([
      ...plan.operations.flatMap((operation) => operation.needs),
      ...(functioning.least === functioning.most ? [] : missingDates(candidate)),
    ]);
    return undecided<PhysiologicReserveReasons>(
      { ...telling, verdict },
      needs.length === 0 ? ["plan.stages"] : (needs as [FactPath, ...FactPath[]]),
    );
  }
  const judgment = decided<PhysiologicReserveReasons>({ ...telling, verdict });
  if (compareWithThreshold(measured, threshold).verdict === "met") return judgment;
  const outside: Reason<PhysiologicReserveReasons> = {
    code: "rule-outside-its-population",
    verdict: "unmet",
    standing: "convention",
    measure,
    measured,
  };
  return { ...judgment, reasons: [...judgment.reasons, outside] };
}

/** The most whole units that can go before the line is crossed. */
function unitsWithinLine(
  measured: number,
  functioning: number,
  atTest: number,
  threshold: Threshold,
): number | undefined {
  for (let units = functioning; units >= 0; units -= 1) {
    const left = (measured * (functioning - units)) / atTest;
    if (compareWithThreshold(left, threshold).verdict === "met") return units;
  }
  return undefined;
}

/**
 * The units that functioned when the test was made. Measured before an earlier resection, those segments were still
 * there; after it, they have left the denominator; not told, both.
 */
function functioningAtTest({ lungs, lungFunction }: Candidate, cost: PlanCost): Extent {
  const gone = lungs?.absentSegments ?? [];
  const before = segmentTotal - segmentUnits((lungs?.obstructedSegments ?? []).filter((name) => !gone.includes(name)));
  const measuredOn = lungFunction?.measuredOn ?? undefined;
  const since = lungs?.absentSince ?? undefined;
  const earlier = measuredOn === undefined || since === undefined ? "unknown" : isBefore(measuredOn, since);
  if (earlier === "met") return { least: before, most: before };
  return { least: cost.functioning, most: earlier === "unmet" ? cost.functioning : before };
}

function missingDates({ lungs, lungFunction }: Candidate): readonly FactPath[] {
  const missing = [
    ...((lungFunction?.measuredOn ?? undefined) === undefined ? ["lungFunction.measuredOn"] : []),
    ...((lungs?.absentSince ?? undefined) === undefined ? ["lungs.absentSince"] : []),
  ];
  return missing.length > 0 ? missing : ["lungFunction.measuredOn", "lungs.absentSince"];
}
