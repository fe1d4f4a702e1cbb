import type { Candidacy } from "../candidacy/candidacy.ts";
import { fitnessFactsOf } from "../candidacy/fitnessFactsOf.ts";
import type { Candidate } from "../case/candidate.ts";
import type { Reason } from "../evidence/reason.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { and } from "../evidence/verdict.ts";
import { accp2013 } from "../fitness/accp2013.ts";
import { bts2001 } from "../fitness/bts2001.ts";
import type { FitnessComparison } from "../fitness/compareFitness.ts";
import { ersEsts2009 } from "../fitness/ersEsts2009.ts";
import type { FitnessMeasure } from "../fitness/fitnessFacts.ts";
import type { FitnessContradictions, FitnessStep } from "../fitness/fitnessResult.ts";
import type { MeasureThreshold } from "../fitness/pathway.ts";
import { stepsOf } from "../fitness/pathwayTrail.ts";
import { stairAltitudeLow } from "../fitness/stairClimb.ts";
import {
  type ThrcriResult,
  type ThrcriScheme,
  thrcriFurtherEvaluation,
} from "../fitness/thoracicRevisedCardiacRiskIndex.ts";
import type { Extent } from "../units/extent.ts";

/** Facts that contradict the answer on function, or facts that do not go together. */
export interface ContradictionReasons
  extends Pick<FitnessContradictions, "oxygen-uptake-scales-disagree" | "exercise-tests-disagree"> {
  /** Function passes or is open, and a fact that was not used lies where a paper reports high risk. */
  "unasked-high-risk": { readonly answer: "met" | "unknown"; readonly step: FitnessStep };
  /** Function does not pass, and a fact that was not used lies where a paper reports low risk. */
  "unasked-low-risk": { readonly step: FitnessStep };
  /** The cardiac index requires an evaluation of the heart, whatever the answer on function. */
  "unasked-cardiac-index": {
    readonly answer: Verdict;
    readonly score: Extent;
    readonly scheme: ThrcriScheme["id"];
    readonly riskClass?: NonNullable<ThrcriResult["riskClass"]>;
    readonly threshold: Threshold;
  };
}

/**
 * Gathers the facts that contradict the answer on function and were not part of it: oxygen uptake of 9 mL/kg/min beside
 * predicted values above 40 %, stairs of 25 m beside values below; and a cardiac index that requires a cardiac
 * evaluation. They change no verdict.
 */
export function contradictionsOf(
  candidate: Candidate,
  judgment: Candidacy,
  fitness: FitnessComparison | undefined,
  index: ThrcriResult | undefined,
): readonly Reason<ContradictionReasons>[] {
  const { reasons } = judgment.pillars.physiologicReserve;
  const answers = reasons.filter(({ code }) => answering.includes(code)).map(({ verdict }) => verdict);
  const verdict = answers.reduce<Verdict>(and, "met");
  const decided = reasons.flatMap((reason) => (reason.code === "pathway-step" ? [reason.step.measure] : []));
  const compared = reasons.flatMap((reason) => ("compared" in reason ? reason.compared : []));
  const facts = fitnessFactsOf(candidate, judgment.plan);
  const steps = (
    thresholds: readonly MeasureThreshold[],
    side: Verdict,
    known: readonly FitnessMeasure[],
  ): readonly FitnessStep[] =>
    stepsOf(facts, thresholds).filter((step) => step.verdict === side && !known.includes(step.measure));
  const heartAsked = index?.furtherEvaluation === "met" ? [heart(index, verdict)] : [];
  if (verdict === "unmet") {
    return [...heartAsked, ...steps(lowRisks(), "met", compared).map(lowRisk), ...disagreements(fitness)];
  }
  return [
    // A criterion that was used and not met is reported all the same where something else decided.
    ...steps(highRisks(), "unmet", decided).map((step) => highRisk(step, verdict)),
    ...heartAsked,
    ...disagreements(fitness),
  ];
}

/** Reasons that answer whether function is enough. */
const answering: readonly string[] = [
  "predicted-function",
  "function-not-measured",
  "pathway-decided",
  "pathway-asks",
  "pathway-range",
  "pathway-settled",
];

/** Below these thresholds a paper reports high risk. */
function highRisks(): readonly MeasureThreshold[] {
  return [
    ["peakVo2MlPerKgPerMin", accp2013.thresholds.uptakeLowest],
    ["peakVo2PercentPredicted", accp2013.thresholds.uptakeLowestPercent],
    ["ppoVo2MlPerKgPerMin", ersEsts2009.thresholds.ppoUptake],
    ["stairClimbMeters", stairAltitudeLow],
    ["shuttleWalkMeters", bts2001.thresholds.shuttle],
    ["saturationDropPercent", bts2001.thresholds.desaturation],
  ];
}

/** Above these thresholds a paper reports low risk. */
function lowRisks(): readonly MeasureThreshold[] {
  return [
    ["peakVo2MlPerKgPerMin", accp2013.thresholds.uptakeAmple],
    ["peakVo2PercentPredicted", accp2013.thresholds.uptakeAmplePercent],
    ["stairClimbMeters", accp2013.thresholds.stairs],
    ["shuttleWalkMeters", accp2013.thresholds.shuttle],
  ];
}

function highRisk(step: FitnessStep, answer: "met" | "unknown"): Reason<ContradictionReasons> {
  return { code: "unasked-high-risk", verdict: "unmet", standing: step.threshold.standing, answer, step };
}

function lowRisk(step: FitnessStep): Reason<ContradictionReasons> {
  return { code: "unasked-low-risk", verdict: "met", standing: step.threshold.standing, step };
}

function heart({ score, scheme, riskClass }: ThrcriResult, answer: Verdict): Reason<ContradictionReasons> {
  return {
    code: "unasked-cardiac-index",
    verdict: "unmet",
    standing: thrcriFurtherEvaluation.standing,
    answer,
    score,
    scheme: scheme.id,
    ...(riskClass === undefined ? {} : { riskClass }),
    threshold: thrcriFurtherEvaluation,
  };
}

/** Facts that answer one question differently, each disagreement once however many pathways met it. */
function disagreements(fitness: FitnessComparison | undefined): readonly Reason<ContradictionReasons>[] {
  const found = new Map<string, Reason<ContradictionReasons>>();
  for (const reason of fitness?.results.flatMap(({ contradictions }) => contradictions) ?? []) {
    if (reason.code !== "oxygen-uptake-scales-disagree" && reason.code !== "exercise-tests-disagree") continue;
    const thresholds = reason.steps.map(({ measure, threshold }) => `${measure} ${threshold.value}`);
    const key = `${reason.code} ${thresholds.join()}`;
    if (!found.has(key)) found.set(key, reason);
  }
  return [...found.values()];
}
